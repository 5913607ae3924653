/**
 * Hears from scheduling how each appointment stands.
 */
@NullMarked
package health.anteroom.notification.reminder.adapter.kafka;

import org.jspecify.annotations.NullMarked;
