/**
 * Tells clients about their appointments: the right message, once, on time, in words that are safe to be seen.
 */
@NullMarked
package health.anteroom.notification;

import org.jspecify.annotations.NullMarked;
