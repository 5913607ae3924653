/**
 * Words and envelopes: makes a message of what is to be said and hands it to a mail server or an SMS provider. This is the
 * door; it decides neither whether nor when.
 */
@NullMarked
package health.anteroom.notification.delivery;

import org.jspecify.annotations.NullMarked;
