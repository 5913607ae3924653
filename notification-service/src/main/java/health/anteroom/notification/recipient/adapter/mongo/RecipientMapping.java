package health.anteroom.notification.recipient.adapter.mongo;

import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.kit.crypto.FieldAddress;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.Holder;
import health.anteroom.notification.recipient.model.ContactCard;
import health.anteroom.notification.recipient.model.Recipient;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/** A recipient's document; tells the world only what it takes to change their appointments. */
final class RecipientMapping implements AggregateMapping<Recipient> {
    static final String COLLECTION = "recipients";
    private static final String EMAIL = "email";
    private static final String PHONE = "phone";
    private static final String ORIGIN = "origin";
    private static final String PREFERENCES = "preferences";
    private static final String REACHED = "reached";
    private static final String DISOWNED_AT = "disownedAt";
    private static final String APPOINTMENTS = "appointments";

    private final FieldCipher cipher;

    RecipientMapping(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(Recipient recipient) {
        return "recipient";
    }

    @Override
    public Document write(Recipient recipient) {
        Sealing sealing = sealing(recipient.id());
        Document document = new Document(ORIGIN, recipient.origin().name())
                .append(PREFERENCES, PreferencesDocument.write(recipient.preferences(), sealing))
                .append(REACHED, recipient.holder().reached())
                .append(APPOINTMENTS, recipient.appointments());
        recipient.holder().disowned().ifPresent(at -> document.append(DISOWNED_AT, Date.from(at)));
        recipient.card().email().ifPresent(email -> document.append(EMAIL, sealing.seal(EMAIL, email.value())));
        recipient.card().phone().ifPresent(phone -> document.append(PHONE, sealing.seal(PHONE, phone.value())));
        return document;
    }

    @Override
    public Recipient read(String id, Document stored) {
        Sealing sealing = sealing(new ClientId(id));
        ContactCard card = new ContactCard(
                sealing.open(EMAIL, stored).map(EmailAddress::new),
                sealing.open(PHONE, stored).map(PhoneNumber::new));
        return new Recipient(
                new ClientId(id),
                card,
                PreferencesDocument.read(Objects.requireNonNull(stored.get(PREFERENCES, Document.class)), sealing),
                Recipient.Origin.valueOf(stored.getString(ORIGIN)),
                new Holder(
                        stored.getBoolean(REACHED, false),
                        Optional.ofNullable(stored.getDate(DISOWNED_AT)).map(Date::toInstant)),
                stored.getList(APPOINTMENTS, String.class, List.of()));
    }

    @Override
    public Optional<PublicState> publicState(String id, Recipient recipient) {
        return Optional.of(new PublicState("anteroom.deliveries", RecipientV1.TYPE, RecipientV1.of(recipient)));
    }

    private Sealing sealing(ClientId client) {
        return new Sealing(cipher, client);
    }

    /** Encrypts the fields of one client's document. */
    record Sealing(FieldCipher cipher, ClientId client) {
        Binary seal(String field, String plain) {
            return cipher.encrypt(address(field), plain);
        }

        Optional<String> open(String field, Document in) {
            return Optional.ofNullable(in.get(field, Binary.class)).map(secret -> open(field, secret));
        }

        String open(String field, Binary secret) {
            return cipher.decrypt(address(field), secret);
        }

        private FieldAddress address(String field) {
            return new FieldAddress(client.value(), COLLECTION, field);
        }
    }
}
