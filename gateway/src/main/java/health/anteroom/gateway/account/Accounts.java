package health.anteroom.gateway.account;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.crypto.BlindIndex;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import java.util.List;
import java.util.Optional;

/** The accounts, for who signs people in. */
public final class Accounts {
    private final AggregateStore<Account> store;
    private final BlindIndex index;

    Accounts(AggregateStore<Account> store, BlindIndex index) {
        this.store = store;
        this.index = index;
    }

    public AccountId idOf(ContactPoint contact) {
        return AccountId.of(index, contact);
    }

    /** Everybody who can sign in with this account; nobody when it is not known. */
    public List<Person> people(AccountId id) {
        return store.find(id.value()).map(Stored::state).map(Account::people).orElseGet(List::of);
    }

    public Optional<Person> person(AccountId id, String subject) {
        return store.find(id.value()).flatMap(stored -> stored.state().person(subject));
    }
}
