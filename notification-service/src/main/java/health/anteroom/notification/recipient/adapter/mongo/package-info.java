/**
 * Recipients as documents; everything that identifies a person is encrypted under that client's key.
 */
@NullMarked
package health.anteroom.notification.recipient.adapter.mongo;

import org.jspecify.annotations.NullMarked;
