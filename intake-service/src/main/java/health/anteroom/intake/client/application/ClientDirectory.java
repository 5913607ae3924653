package health.anteroom.intake.client.application;

import health.anteroom.intake.client.Client;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.Contact;
import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Names and contacts of all clients in memory, so that an encrypted store can be searched. It holds what it needs to find
 * ids, nothing else, is bounded, and is never written anywhere. A search looks at each of them once: that takes
 * milliseconds, and nothing has to be kept in step.
 */
@Component
public final class ClientDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(ClientDirectory.class);
    private static final int MOST = 200_000;

    private final Map<ClientId, Known> clients = new ConcurrentHashMap<>();
    private volatile boolean complete;

    /** Whether everyone who was known at start is in it. */
    public boolean isComplete() {
        return complete;
    }

    public void completed() {
        complete = true;
    }

    /** As they are now: by what they were called or reached before, they are not found any more. */
    public void add(Client client) {
        if (clients.size() >= MOST && !clients.containsKey(client.id())) {
            LOG.warn(
                    "The client directory is full; client {} is found by id only",
                    client.id().value());
            return;
        }
        clients.put(
                client.id(),
                new Known(client.id(), SearchedName.of(client.name().value()), client.contact()));
    }

    /**
     * Sorted by name. Every word of the query is part of a word of the name (a single letter begins one), or the query is
     * one of their contacts, or the last four digits of their number.
     */
    public List<ClientId> find(String query) {
        List<String> words = SearchedName.words(query).toList();
        List<ContactPoint> points = contacts(query).toList();
        Predicate<Known> named = known -> !words.isEmpty() && words.stream().allMatch(known.name::holds);
        Predicate<Known> reached = known -> known.contact.points().anyMatch(points::contains);
        Predicate<Known> ending = LastDigits.parse(query)
                .<Predicate<Known>>map(digits -> known -> digits.endOf(known.contact))
                .orElse(known -> false);
        return clients.values().stream()
                .filter(named.or(reached).or(ending))
                .sorted(Known.BY_NAME)
                .map(Known::id)
                .toList();
    }

    private static Stream<ContactPoint> contacts(String query) {
        return Stream.concat(EmailAddress.parse(query).stream(), PhoneNumber.parse(query).stream());
    }

    private record Known(ClientId id, SearchedName name, Contact contact) {
        static final Comparator<Known> BY_NAME =
                Comparator.comparing((Known known) -> known.name.folded()).thenComparing(known -> known.id.value());

        @Override
        public String toString() {
            return "<hidden>";
        }
    }
}
