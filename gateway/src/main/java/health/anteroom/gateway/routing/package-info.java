/**
 * Takes requests to the services: mints the identity, passes on only what a service may see, and answers for a
 * service that cannot. Knows no route by its meaning.
 */
@NullMarked
package health.anteroom.gateway.routing;

import org.jspecify.annotations.NullMarked;
