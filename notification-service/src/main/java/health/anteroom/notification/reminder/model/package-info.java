/**
 * Plans, deliveries and the rules of when and whether: pure, and told the time.
 */
@NullMarked
package health.anteroom.notification.reminder.model;

import org.jspecify.annotations.NullMarked;
