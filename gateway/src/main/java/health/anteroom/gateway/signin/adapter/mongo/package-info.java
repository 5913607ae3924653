/**
 * Codes and sessions as documents; a code is tried and spent by conditional writes only.
 */
@NullMarked
package health.anteroom.gateway.signin.adapter.mongo;

import org.jspecify.annotations.NullMarked;
