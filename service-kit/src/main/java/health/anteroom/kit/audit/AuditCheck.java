package health.anteroom.kit.audit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import health.anteroom.kit.crypto.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code ./anteroom audit}: every service's trail held against the anchored heads. It runs beside the services, with the
 * secrets of all of them, and changes nothing.
 */
public final class AuditCheck {
    private static final Pattern KEY_FILE = Pattern.compile("audit-([a-z-]+)\\.key");

    private final MongoClient store;
    private final Map<String, List<String>> anchored;
    private final Path secrets;

    AuditCheck(MongoClient store, Map<String, List<String>> anchored, Path secrets) {
        this.store = store;
        this.anchored = anchored;
        this.secrets = secrets;
    }

    /** Takes its addresses from the environment, as the services do; ends with 1 when something is wrong. */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Map<String, List<String>> anchored =
                AnchoredHeads.read(environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9092"));
        try (MongoClient store =
                MongoClients.create(environment.getOrDefault("MONGODB_URI", "mongodb://127.0.0.1:27017"))) {
            Path secrets = Path.of(environment.getOrDefault("ANTEROOM_SECRETS", ".anteroom/secrets"));
            Map<String, Result> results = new AuditCheck(store, anchored, secrets).results();
            results.forEach((service, result) -> System.out.println(service + ": " + result.words()));
            boolean sound = !results.isEmpty()
                    && results.values().stream()
                            .allMatch(result -> result.flaws().isEmpty());
            System.exit(sound ? 0 : 1);
        }
    }

    Map<String, Result> results() {
        Map<String, Result> results = new TreeMap<>();
        for (String service : services()) {
            List<AuditEntry> entries = store.getDatabase("anteroom_" + service)
                    .getCollection("audit")
                    .find()
                    .map(AuditEntry::of)
                    .into(new ArrayList<>());
            List<AuditFlaw> flaws = new AuditVerifier(service, AuditConfiguration.key(new Secrets(secrets), service))
                    .flaws(entries, anchored.getOrDefault(service, List.of()));
            results.put(service, new Result(entries.size(), flaws));
        }
        return results;
    }

    /** Those that have a key of their own. */
    private List<String> services() {
        try (Stream<Path> files = Files.list(secrets)) {
            return files.map(file -> KEY_FILE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(file -> file.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The secrets cannot be read in " + secrets, unreadable);
        }
    }

    /** @param entries how many were looked at */
    record Result(int entries, List<AuditFlaw> flaws) {
        String words() {
            return flaws.isEmpty()
                    ? entries + " entries, nothing is missing or altered"
                    : flaws.getFirst().words() + (flaws.size() == 1 ? "" : " (and " + (flaws.size() - 1) + " more)");
        }
    }
}
