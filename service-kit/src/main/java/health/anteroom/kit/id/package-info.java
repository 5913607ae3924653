/**
 * Random 128-bit ids. Knows nothing of what they name.
 */
@NullMarked
package health.anteroom.kit.id;

import org.jspecify.annotations.NullMarked;
