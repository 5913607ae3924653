package health.anteroom.intake.testing;

import health.anteroom.kit.id.Ids;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds the public state of an appointment as scheduling tells it. */
public final class AnAppointment {
    private final Map<String, Object> state = new LinkedHashMap<>();
    private final Map<String, String> plain = new LinkedHashMap<>();
    private final String id;
    private final String client;
    private long revision = 2;

    private AnAppointment(String id, String client) {
        this.id = id;
        this.client = client;
        state.put("id", id);
        state.put("status", "BOOKED");
        state.put("attendance", "EXPECTED");
        state.put("start", "2026-11-24T15:00:00Z");
        state.put("end", "2026-11-24T15:20:00Z");
        state.put("clinician", "c1");
        state.put("clinicianName", "Maya Lindqvist");
        state.put("packet", "first-visit");
        state.put("bookedAt", "2026-11-22T18:01:12.345Z");
        plain.put("name", "River");
        plain.put("email", client.toLowerCase(java.util.Locale.ROOT) + "@example.test");
    }

    public static AnAppointment booked() {
        return new AnAppointment(Ids.random(), Ids.random());
    }

    /** Another one of the same client. */
    public AnAppointment another() {
        return new AnAppointment(Ids.random(), client);
    }

    public AnAppointment with(String clinician, String name) {
        return put("clinician", clinician).put("clinicianName", name);
    }

    public AnAppointment status(String status) {
        return put("status", status);
    }

    public AnAppointment put(String field, Object value) {
        state.put(field, value);
        return this;
    }

    public AnAppointment without(String field) {
        state.remove(field);
        return this;
    }

    public AnAppointment named(String name) {
        plain.put("name", name);
        return this;
    }

    public AnAppointment reachedBy(String kind, String contact) {
        plain.remove("email");
        plain.put(kind, contact);
        return this;
    }

    public AnAppointment at(long newRevision) {
        this.revision = newRevision;
        return this;
    }

    public String id() {
        return id;
    }

    public String client() {
        return client;
    }

    long revision() {
        return revision;
    }

    Map<String, Object> state() {
        return state;
    }

    Map<String, String> plain() {
        return plain;
    }

    boolean isHold() {
        return "HELD".equals(state.get("status"));
    }
}
