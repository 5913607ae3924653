/**
 * Switches off each guard of the product once, in a copy of its class, and demands that its test turns red. The product
 * holds no switch for it.
 */
@NullMarked
package health.anteroom.systemtests.guards;

import org.jspecify.annotations.NullMarked;
