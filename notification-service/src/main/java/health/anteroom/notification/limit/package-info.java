/**
 * How many messages strangers can cause, and to which numbers none goes. Counts live in the store and hold for all instances;
 * this knows neither an appointment nor what a message says.
 */
@NullMarked
package health.anteroom.notification.limit;

import org.jspecify.annotations.NullMarked;
