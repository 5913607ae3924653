/**
 * The one way to say who may. A service's single policy class answers with an {@link health.anteroom.kit.access.Access}; the
 * {@link health.anteroom.kit.access.AccessGate} writes it down and turns a no into its problem. Knows no role and no route.
 */
@NullMarked
package health.anteroom.kit.access;

import org.jspecify.annotations.NullMarked;
