/**
 * Shows the staff what was sent.
 */
@NullMarked
package health.anteroom.notification.reminder.adapter.web;

import org.jspecify.annotations.NullMarked;
