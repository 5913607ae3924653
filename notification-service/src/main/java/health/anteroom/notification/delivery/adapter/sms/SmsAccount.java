package health.anteroom.notification.delivery.adapter.sms;

import java.net.URI;

/** The practice's account with an SMS provider. */
public record SmsAccount(URI api, String account, String token, String from) {
    @Override
    public String toString() {
        return "SmsAccount[" + api + "]";
    }
}
