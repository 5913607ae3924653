package health.anteroom.gateway.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who can sign in with one contact. Two people may share a contact, and somebody may book with a contact that is not
 * theirs: so the first client stays the first, and a later one takes nothing from them.
 */
public record Account(@Nullable StaffMember staff, List<ClientAccess> clients) {
    static final Account EMPTY = new Account(null, List.of());

    public Account {
        clients = List.copyOf(clients);
    }

    /** Everybody whom this account can be signed in as; the first is who it is by default. */
    public List<Person> people() {
        return Stream.concat(
                        Stream.ofNullable(staff).map(Person::staff),
                        clients.stream().map(Person::client))
                .toList();
    }

    public Optional<Person> person(String subject) {
        return people().stream().filter(one -> one.subject().equals(subject)).findFirst();
    }

    Account withStaff(StaffMember member) {
        return new Account(member, clients);
    }

    /** Keeps the client's place when they are known already. */
    Account withClient(ClientAccess client) {
        List<ClientAccess> next = new ArrayList<>(clients);
        next.replaceAll(one -> one.clientId().equals(client.clientId()) ? client : one);
        if (!next.contains(client)) {
            next.add(client);
        }
        return new Account(staff, next);
    }

    Account withoutClient(String clientId) {
        return new Account(
                staff,
                clients.stream().filter(one -> !one.clientId().equals(clientId)).toList());
    }
}
