/**
 * The only open door: sign-in, routing, limits and the web app's files. It knows who asks; what they may do is decided by
 * the services.
 */
@NullMarked
package health.anteroom.gateway;

import org.jspecify.annotations.NullMarked;
