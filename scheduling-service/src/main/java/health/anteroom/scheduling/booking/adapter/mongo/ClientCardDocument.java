package health.anteroom.scheduling.booking.adapter.mongo;

import health.anteroom.kit.crypto.FieldAddress;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.scheduling.booking.model.ChosenName;
import health.anteroom.scheduling.booking.model.ClientCard;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.booking.model.Contact;
import health.anteroom.scheduling.booking.model.Whereabouts;
import health.anteroom.scheduling.practice.Region;
import java.time.ZoneId;
import org.bson.Document;
import org.bson.types.Binary;

/** A client's card inside a document; name and contact are under that client's key. */
final class ClientCardDocument {
    private static final String NAME = "client.name";
    private static final String CONTACT = "client.contact";

    private final FieldCipher cipher;
    private final String collection;

    ClientCardDocument(FieldCipher cipher, String collection) {
        this.cipher = cipher;
        this.collection = collection;
    }

    Document write(ClientCard card) {
        Document document = new Document("id", card.id().value())
                .append("name", cipher.encrypt(at(card.id(), NAME), card.name().value()))
                .append("channel", card.contact().channel().name())
                .append(
                        "contact",
                        cipher.encrypt(at(card.id(), CONTACT), card.contact().value()))
                .append("zone", card.whereabouts().zone().getId())
                .append("plainWords", card.plainWords());
        card.whereabouts().saidRegion().ifPresent(region -> document.append("region", region.code()));
        return document;
    }

    ClientCard read(Document stored) {
        ClientId id = new ClientId(stored.getString("id"));
        String region = stored.getString("region");
        return new ClientCard(
                id,
                new ChosenName(cipher.decrypt(at(id, NAME), stored.get("name", Binary.class))),
                new Contact(
                        Contact.Channel.valueOf(stored.getString("channel")),
                        cipher.decrypt(at(id, CONTACT), stored.get("contact", Binary.class))),
                new Whereabouts(ZoneId.of(stored.getString("zone")), region == null ? null : new Region(region)),
                stored.getBoolean("plainWords"));
    }

    private FieldAddress at(ClientId client, String field) {
        return new FieldAddress(client.value(), collection, field);
    }
}
