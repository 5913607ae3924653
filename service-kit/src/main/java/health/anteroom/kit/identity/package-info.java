/**
 * Who is asking: the gateway's signed token, made on one side and verified on the other.
 */
@NullMarked
package health.anteroom.kit.identity;

import org.jspecify.annotations.NullMarked;
