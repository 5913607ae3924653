/**
 * How much, how often and how big: rates by address, session and contact, requests at once, and the size of
 * bodies.
 */
@NullMarked
package health.anteroom.gateway.limits;

import org.jspecify.annotations.NullMarked;
