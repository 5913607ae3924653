package health.anteroom.intake.client.application;

import health.anteroom.intake.client.Client;
import health.anteroom.intake.client.ClientId;
import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Names and contacts of all clients in memory, so that an encrypted store can be searched. It holds what it needs to find
 * ids, nothing else, is bounded, and is never written anywhere.
 */
@Component
public final class ClientDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(ClientDirectory.class);
    private static final int MOST = 200_000;

    private final Map<ClientId, String> names = new HashMap<>();
    private final NavigableMap<String, Set<ClientId>> byWord = new TreeMap<>();
    private final Map<ContactPoint, Set<ClientId>> byContact = new HashMap<>();
    private boolean complete;

    /** Whether everyone who was known at start is in it. */
    public synchronized boolean isComplete() {
        return complete;
    }

    public synchronized void completed() {
        complete = true;
    }

    public synchronized void add(Client client) {
        if (names.size() >= MOST && !names.containsKey(client.id())) {
            LOG.warn(
                    "The client directory is full; client {} is found by id only",
                    client.id().value());
            return;
        }
        String name = folded(client.name().value());
        names.put(client.id(), name);
        words(name)
                .forEach(word ->
                        byWord.computeIfAbsent(word, none -> new HashSet<>()).add(client.id()));
        client.contact()
                .points()
                .forEach(point -> byContact
                        .computeIfAbsent(point, none -> new HashSet<>())
                        .add(client.id()));
    }

    /** Sorted by name; every word of the query begins a word of the name, or the query is one of their contacts. */
    public synchronized List<ClientId> find(String query) {
        Set<ClientId> found = new TreeSet<>(Comparator.comparing((ClientId id) -> names.getOrDefault(id, ""))
                .thenComparing(ClientId::value));
        found.addAll(byName(folded(query)));
        contacts(query).forEach(point -> found.addAll(byContact.getOrDefault(point, Set.of())));
        return List.copyOf(found);
    }

    private Set<ClientId> byName(String query) {
        List<String> words = words(query).toList();
        if (words.isEmpty()) {
            return Set.of();
        }
        return beginning(words.getFirst())
                .filter(id -> words.stream()
                        .allMatch(word -> words(names.getOrDefault(id, "")).anyMatch(known -> known.startsWith(word))))
                .collect(Collectors.toSet());
    }

    private Stream<ClientId> beginning(String word) {
        return byWord.subMap(word, true, word + Character.MAX_VALUE, true).values().stream()
                .flatMap(Set::stream);
    }

    private static Stream<ContactPoint> contacts(String query) {
        return Stream.concat(EmailAddress.parse(query).stream(), PhoneNumber.parse(query).stream());
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.split("\\s+")).filter(word -> !word.isEmpty());
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
