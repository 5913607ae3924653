package health.anteroom.gateway.account;

import health.anteroom.kit.crypto.ErasedClientException;
import health.anteroom.kit.crypto.FieldAddress;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.store.AggregateMapping;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** An account's document. A client's name is encrypted under that client's key; one who was erased is no longer there. */
final class AccountMapping implements AggregateMapping<Account> {
    static final String COLLECTION = "accounts";

    private final FieldCipher cipher;

    AccountMapping(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(Account account) {
        return "account";
    }

    @Override
    public Document write(Account account) {
        Document document = new Document();
        @Nullable StaffMember staff = account.staff();
        if (staff != null) {
            document.append("staff", staffDocument(staff));
        }
        document.append(
                "clients", account.clients().stream().map(this::clientDocument).toList());
        return document;
    }

    @Override
    public Account read(String id, Document stored) {
        List<ClientAccess> clients = stored.getList("clients", Document.class, List.of()).stream()
                .flatMap(client -> client(client).stream())
                .toList();
        @Nullable Document staff = stored.get("staff", Document.class);
        return new Account(staff == null ? null : staff(staff), clients);
    }

    private static Document staffDocument(StaffMember staff) {
        Document document = new Document("subject", staff.subject())
                .append("role", staff.role().name())
                .append("name", staff.name().value());
        if (staff.clinicianId() != null) {
            document.append("clinician", staff.clinicianId());
        }
        return document;
    }

    private static StaffMember staff(Document staff) {
        return new StaffMember(
                staff.getString("subject"),
                Role.valueOf(staff.getString("role")),
                new PersonName(staff.getString("name")),
                staff.getString("clinician"));
    }

    private Document clientDocument(ClientAccess client) {
        return new Document("id", client.clientId())
                .append(
                        "name",
                        cipher.encrypt(at(client.clientId()), client.name().value()));
    }

    private Optional<ClientAccess> client(Document client) {
        String id = client.getString("id");
        try {
            String name = cipher.decrypt(at(id), client.get("name", Binary.class));
            return Optional.of(new ClientAccess(id, new PersonName(name)));
        } catch (ErasedClientException erased) {
            return Optional.empty();
        }
    }

    private static FieldAddress at(String client) {
        return new FieldAddress(client, COLLECTION, "name");
    }
}
