/**
 * Refusals on the wire: RFC 9457 problem details, the same in all services. Input is never echoed.
 */
@NullMarked
package health.anteroom.kit.problem;

import org.jspecify.annotations.NullMarked;
