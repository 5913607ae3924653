package health.anteroom.notification.delivery.adapter.smtp;

import health.anteroom.notification.delivery.model.OneLine;

/** Whom mails come from: an address, and a name that gives nothing away. */
public record MailIdentity(OneLine name, String address) {
    public MailIdentity {
        if (address.indexOf('@') < 1 || address.endsWith("@")) {
            throw new IllegalArgumentException("anteroom.delivery.mail.from is no mail address");
        }
    }

    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }
}
