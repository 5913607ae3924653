package health.anteroom.gateway.account;

import health.anteroom.kit.contact.ContactPoint;

/** Hears that somebody has a contact now; again when the same news come again. */
public interface Newcomers {
    void came(ContactPoint contact);
}
