package health.anteroom.gateway.account;

import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The staff of the demo practice. Only adds who is missing, so that a start on existing data changes nothing. */
final class DemoStaff {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStaff.class);
    private static final String DOMAIN = "@demo.test";

    private final AggregateStore<Account> store;
    private final Accounts ids;

    DemoStaff(AggregateStore<Account> store, Accounts ids) {
        this.store = store;
        this.ids = ids;
    }

    void seed() {
        add("desk", Role.FRONT_DESK, "Noor", null);
        add("owner", Role.OWNER, "Ines", null);
        add("clinician1", Role.CLINICIAN, "Maya Lindqvist", "c1");
        add("clinician2", Role.CLINICIAN, "Second clinician", "c2");
        add("clinician3", Role.CLINICIAN, "Third clinician", "c3");
    }

    private void add(String mailbox, Role role, String name, @Nullable String clinician) {
        String id = ids.idOf(new EmailAddress(mailbox + DOMAIN)).value();
        Optional<Stored<Account>> present = store.find(id);
        if (present.isPresent() && present.get().state().staff() != null) {
            return;
        }
        StaffMember member = new StaffMember(Ids.random(), role, new PersonName(name), clinician);
        WriteOutcome<Account> outcome = present.isPresent()
                ? store.update(present.get(), present.get().state().withStaff(member))
                : store.insert(id, Account.EMPTY.withStaff(member));
        if (outcome instanceof WriteOutcome.Written<Account>) {
            LOG.info("Demo staff account {} seeded", mailbox);
        }
    }
}
