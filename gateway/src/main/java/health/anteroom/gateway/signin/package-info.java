/**
 * Signs people in by a one-time code and keeps their sessions. Its root is its door: who is signed in on this
 * request.
 */
@NullMarked
package health.anteroom.gateway.signin;

import org.jspecify.annotations.NullMarked;
