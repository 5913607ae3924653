package health.anteroom.gateway.account;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.crypto.BlindIndex;

/** The blind index of a contact: found by who knows the contact, readable by nobody. */
public record AccountId(String value) {
    public static AccountId of(BlindIndex index, ContactPoint contact) {
        return new AccountId(index.of("account", contact.value()));
    }
}
