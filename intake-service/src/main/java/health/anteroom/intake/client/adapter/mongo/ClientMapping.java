package health.anteroom.intake.client.adapter.mongo;

import health.anteroom.intake.client.ChosenName;
import health.anteroom.intake.client.Client;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.Contact;
import health.anteroom.intake.client.Reach;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.kit.crypto.FieldAddress;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/** A contact card as a document, and as {@code anteroom.client.v1}. */
final class ClientMapping implements AggregateMapping<Client> {
    static final String COLLECTION = "clients";
    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String PHONE = "phone";

    private final FieldCipher fields;
    private final TransportCipher transport;

    ClientMapping(FieldCipher fields, TransportCipher transport) {
        this.fields = fields;
        this.transport = transport;
    }

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(Client client) {
        return "client";
    }

    @Override
    public Document write(Client client) {
        String id = client.id().value();
        Document document = new Document(NAME, seal(id, NAME, client.name().value()));
        client.contact().emailValue().ifPresent(email -> document.append(EMAIL, seal(id, EMAIL, email)));
        client.contact().phoneValue().ifPresent(phone -> document.append(PHONE, seal(id, PHONE, phone)));
        document.append("zone", client.reach().zone().getId());
        client.reach().regionValue().ifPresent(region -> document.append("region", region));
        return document.append("wording", client.reach().wording().name())
                .append("createdAt", Date.from(client.createdAt()));
    }

    @Override
    public Client read(String id, Document stored) {
        return new Client(
                new ClientId(id),
                new ChosenName(open(id, NAME, stored).orElseThrow()),
                new Contact(
                        open(id, EMAIL, stored).map(EmailAddress::new).orElse(null),
                        open(id, PHONE, stored).map(PhoneNumber::new).orElse(null)),
                new Reach(
                        ZoneId.of(stored.getString("zone")),
                        stored.getString("region"),
                        Reach.Wording.valueOf(stored.getString("wording"))),
                stored.getDate("createdAt").toInstant());
    }

    @Override
    public Optional<PublicState> publicState(String id, Client client) {
        ClientV1 event = new ClientV1(
                id,
                transport.seal(id + "/name", client.name().value()),
                client.contact().emailValue().map(email -> transport.seal(id + "/email", email)),
                client.contact().phoneValue().map(phone -> transport.seal(id + "/phone", phone)),
                client.reach().zone().getId(),
                client.reach().regionValue(),
                client.reach().wording() == Reach.Wording.PLAIN,
                client.createdAt());
        return Optional.of(new PublicState(ClientV1.TOPIC, ClientV1.TYPE, event));
    }

    private Binary seal(String client, String field, String plain) {
        return fields.encrypt(new FieldAddress(client, COLLECTION, field), plain);
    }

    private Optional<String> open(String client, String field, Document stored) {
        return Optional.ofNullable(stored.get(field, Binary.class))
                .map(value -> fields.decrypt(new FieldAddress(client, COLLECTION, field), value));
    }
}
