package health.anteroom.scheduling.booking.check;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Appointments as they are stored and as they were published, at one moment. Who stands has exactly its time, nobody has
 * another's, whoever is over has none, and everybody was told so.
 */
public final class AppointmentChecker {
    public static final String TOPIC = "anteroom.appointments";

    private final List<StoredAppointment> stored;
    private final Map<String, List<PublishedEvent>> published;

    private AppointmentChecker(List<StoredAppointment> stored, Map<String, List<PublishedEvent>> published) {
        this.stored = List.copyOf(stored);
        this.published = published;
    }

    /** When nothing is on its way any more: what was written and not yet told would be a finding. */
    public static AppointmentChecker read(MongoDatabase database, String bootstrapServers) {
        List<StoredAppointment> stored = new ArrayList<>();
        database.getCollection("appointments").find().forEach(document -> stored.add(new StoredAppointment(document)));
        return new AppointmentChecker(stored, PublishedEvent.all(bootstrapServers, TOPIC));
    }

    /** Only of those clinicians, whatever became of the others. */
    public AppointmentChecker of(Collection<String> clinicians) {
        List<StoredAppointment> theirs = stored.stream()
                .filter(one -> clinicians.contains(one.clinician()))
                .toList();
        Map<String, List<PublishedEvent>> events = new HashMap<>();
        theirs.forEach(one -> events.put(one.id(), published.getOrDefault(one.id(), List.of())));
        return new AppointmentChecker(theirs, events);
    }

    /** What does not agree, in words; empty when all is well. */
    public List<String> findings() {
        return Stream.of(new ClaimFindings(stored).all(), new EventFindings(stored, published).all())
                .flatMap(List::stream)
                .toList();
    }

    public List<StoredAppointment> standing() {
        return stored.stream().filter(StoredAppointment::stands).toList();
    }

    public Set<String> ids(String status) {
        return stored.stream()
                .filter(one -> one.status().equals(status))
                .map(StoredAppointment::id)
                .collect(Collectors.toSet());
    }

    /** How many stand, by the numbered places under a prefix. */
    public Map<String, Long> places(String prefix) {
        return standing().stream()
                .flatMap(one -> one.claims().stream())
                .filter(name -> name.startsWith(prefix + "#"))
                .collect(
                        Collectors.groupingBy(name -> name.substring(0, name.lastIndexOf('/')), Collectors.counting()));
    }
}
