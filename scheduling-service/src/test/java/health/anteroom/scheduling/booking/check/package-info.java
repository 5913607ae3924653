/**
 * A checker that is not the product: it reads the documents with the plain driver and the topic with a plain consumer, uses
 * no class of the service, and says in words what does not agree. The system tests use it too, from this module's test jar.
 */
@NullMarked
package health.anteroom.scheduling.booking.check;

import org.jspecify.annotations.NullMarked;
