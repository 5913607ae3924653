/**
 * Hears from intake who the clients are.
 */
@NullMarked
package health.anteroom.notification.recipient.adapter.kafka;

import org.jspecify.annotations.NullMarked;
