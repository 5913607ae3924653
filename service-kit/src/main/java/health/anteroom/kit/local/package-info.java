/**
 * Control by the local stack when the practice's clock may travel. Never there otherwise.
 */
@NullMarked
package health.anteroom.kit.local;

import org.jspecify.annotations.NullMarked;
