/**
 * One handler for each command, and the ports that they need.
 */
@NullMarked
package health.anteroom.gateway.signin.application;

import org.jspecify.annotations.NullMarked;
