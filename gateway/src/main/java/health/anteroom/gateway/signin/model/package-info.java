/**
 * Codes and sessions as values and states; no clock, no storage, no HTTP.
 */
@NullMarked
package health.anteroom.gateway.signin.model;

import org.jspecify.annotations.NullMarked;
