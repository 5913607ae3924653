/**
 * Turns a planned message into one that the postbox takes: whose contact, which facts, which link.
 */
@NullMarked
package health.anteroom.notification.reminder.adapter.postbox;

import org.jspecify.annotations.NullMarked;
