/**
 * Plans as documents, and what they tell the other services.
 */
@NullMarked
package health.anteroom.notification.reminder.adapter.mongo;

import org.jspecify.annotations.NullMarked;
