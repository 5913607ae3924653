/**
 * Capabilities in links: derived from a key, never stored.
 */
@NullMarked
package health.anteroom.kit.capability;

import org.jspecify.annotations.NullMarked;
