package health.anteroom.benchmarks.stack;

import health.anteroom.benchmarks.load.Connection;
import health.anteroom.benchmarks.load.Json;
import health.anteroom.benchmarks.load.Reply;
import health.anteroom.benchmarks.load.Request;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a practice, past the gateway. */
public final class Owner implements AutoCloseable {
    private static final int BAD = 400;

    private final Connection scheduling;
    private final Identities identities;

    public Owner(RunningStack stack) throws IOException {
        this.scheduling = new Connection(stack.scheduling());
        this.identities = new Identities(stack.secrets());
    }

    /** Fifty minutes by video. */
    public void offers(String offering, Duration slotInterval) throws IOException {
        put(
                "offerings/" + offering,
                Json.of(
                        "name", "Fifty minutes",
                        "kind", "INDIVIDUAL",
                        "duration", "PT50M",
                        "slotInterval", slotInterval.toString(),
                        "formats", List.of("VIDEO")));
    }

    /** Somebody who gives that offering from one local time to another, on the first days of each week. */
    public void employs(String clinician, String offering, Hours hours) throws IOException {
        String path = "clinicians/" + clinician;
        String zone = hours.zone().getId();
        put(
                path,
                Json.of(
                        "name",
                        "Dr. " + clinician,
                        "regions",
                        List.of("US-NY"),
                        "zone",
                        zone,
                        "offerings",
                        List.of(offering)));
        List<Map<String, Object>> weekly = Stream.of(DayOfWeek.values())
                .limit(hours.days())
                .map(day -> Json.map("day", day, "from", hours.from(), "to", hours.to()))
                .toList();
        put(path + "/availability", Json.of("zone", zone, "weekly", weekly));
    }

    /**
     * @param days so many from Monday on
     * @param to {@code 24:00} for the end of the day
     */
    public record Hours(ZoneId zone, int days, String from, String to) {}

    private void put(String path, String body) throws IOException {
        Reply saved = scheduling.send(
                Request.put("/api/scheduling/" + path, body).with(Identities.HEADER, identities.owner()));
        if (saved.status() >= BAD) {
            throw new IOException("the practice could not be made: " + saved.body());
        }
    }

    @Override
    public void close() throws IOException {
        scheduling.close();
    }
}
