package health.anteroom.systemtests.check;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import health.anteroom.systemtests.http.Json;
import health.anteroom.systemtests.stack.RunningStack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** What is stored of appointments and what was published of them; both must tell the same. */
public final class Records {
    private static final String TOPIC = "anteroom.appointments";

    private final List<Document> stored;
    private final Map<String, List<PublishedEvent>> published;

    public Records(RunningStack stack) {
        try (MongoClient mongo = MongoClients.create(stack.mongoUri())) {
            stored = mongo.getDatabase("anteroom_scheduling")
                    .getCollection("appointments")
                    .find()
                    .into(new ArrayList<>());
        }
        published = PublishedEvent.all(stack.kafkaBootstrapServers(), TOPIC);
    }

    /** By the newest revision that was published, which is what every other service believes. */
    public List<String> heldOn(String clinician, LocalDate day, ZoneId zone) {
        return stored.stream()
                .map(document -> document.getString("_id"))
                .filter(id -> published.containsKey(id))
                .filter(id -> {
                    JsonNode last =
                            Json.read(Collections.max(published.get(id), Comparator.comparing(PublishedEvent::revision))
                                    .json());
                    return last.path("status").asString().equals("HELD")
                            && last.path("clinician").asString().equals(clinician)
                            && LocalDate.ofInstant(
                                            Instant.parse(last.path("start").asString()), zone)
                                    .equals(day);
                })
                .toList();
    }

    /** Pieces of time that two appointments have. */
    public Set<String> claimedTwice() {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Document document : stored) {
            for (String claim : document.getList("claims", String.class, List.of())) {
                if (!seen.add(claim)) {
                    twice.add(claim);
                }
            }
        }
        return twice;
    }

    /** Appointments of which less, more or something else was published than is stored. */
    public List<String> disagreements() {
        List<String> found = new ArrayList<>();
        for (Document document : stored) {
            String id = document.getString("_id");
            long revision = document.get("revision", Number.class).longValue();
            List<Long> told = firstTold(published.getOrDefault(id, List.of()));
            List<Long> wanted =
                    java.util.stream.LongStream.rangeClosed(1, revision).boxed().toList();
            if (!told.equals(wanted)) {
                found.add("%s is at revision %d, published were %s".formatted(id, revision, told));
            }
            if (!document.getList("outbox", Object.class, List.of()).isEmpty()) {
                found.add(id + " has events that were not published");
            }
        }
        return found;
    }

    /** An event may be repeated after a crash; the first time of each is what counts. */
    private static List<Long> firstTold(List<PublishedEvent> events) {
        return events.stream().map(PublishedEvent::revision).distinct().toList();
    }
}
