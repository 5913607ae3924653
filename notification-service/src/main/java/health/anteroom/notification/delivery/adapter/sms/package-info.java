/**
 * SMS over the HTTP API that Twilio made common.
 */
@NullMarked
package health.anteroom.notification.delivery.adapter.sms;

import org.jspecify.annotations.NullMarked;
