/**
 * Follows appointments, and sends what is due: once, whoever else tries.
 */
@NullMarked
package health.anteroom.notification.reminder.application;

import org.jspecify.annotations.NullMarked;
