package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.Json;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A time that was offered. */
public record Slot(String offering, String clinician, OffsetDateTime start, OffsetDateTime end) {

    static Slot of(String offering, JsonNode json) {
        return new Slot(
                offering,
                json.path("clinician").asString(),
                OffsetDateTime.parse(json.path("start").asString()),
                OffsetDateTime.parse(json.path("end").asString()));
    }

    public Instant at() {
        return start.toInstant();
    }

    public Instant until() {
        return end.toInstant();
    }

    public boolean overlaps(Slot other) {
        return at().isBefore(other.until()) && other.at().isBefore(until());
    }

    /** The body of a hold. */
    public Map<String, Object> held(String format) {
        return Json.object("offering", offering, "clinician", clinician, "start", start.toString(), "format", format);
    }
}
