package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.stack.Condition;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An offering whose times are asked for, and the clinician who has it. */
public final class Requests {
    private static final String OFFERING = "asked-for";
    private static final String CLINICIAN = "asked";

    private final Practice practice;

    private Requests(Practice practice) {
        this.practice = practice;
    }

    public static Requests offeredBy(Practice practice) {
        AnteroomClient owner = practice.staff(Practice.OWNER);
        owner.put("/api/scheduling/offerings/" + OFFERING)
                .body(Map.of(
                        "name", "A long talk",
                        "kind", "INDIVIDUAL",
                        "duration", "PT50M",
                        // Whole quarters of an hour, so that a desk that moves one by keys lands on an offered time.
                        "slotInterval", "PT15M",
                        "formats", List.of("VIDEO", "PHONE"),
                        "approval", "REQUEST"))
                .send();
        owner.put("/api/scheduling/clinicians/" + CLINICIAN)
                .body(Map.of(
                        "name",
                        "Ira Asked",
                        "regions",
                        List.of("US-NY"),
                        "zone",
                        Practice.ZONE,
                        "offerings",
                        List.of(OFFERING)))
                .send();
        owner.put("/api/scheduling/clinicians/" + CLINICIAN + "/availability")
                .body(Map.of("zone", Practice.ZONE, "weekly", weekdays()))
                .send()
                .expect(200);
        return new Requests(practice);
    }

    private static List<Map<String, String>> weekdays() {
        return Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
                .map(day -> Map.of("day", day, "from", "09:00", "to", "17:00"))
                .toList();
    }

    /** One that is free in three days or later. */
    public Slot aSlot() {
        return Condition.eventually(
                        "a free time",
                        () -> practice.slotsAfter(Duration.ofDays(3), OFFERING, CLINICIAN),
                        slots -> !slots.isEmpty())
                .getFirst();
    }

    /** Somebody asks, and hears that they did. */
    public Booking ask(Person person) {
        Booking asked = practice.book(person, aSlot());
        practice.messages().nextTo(person.contact(), 0);
        return asked;
    }

    public void approve(Booking asked) {
        practice.staff(Practice.DESK).post(asked.path() + "/approve").send().expect(200);
    }

    public void decline(Booking asked, String reason) {
        practice.staff(Practice.DESK)
                .post(asked.path() + "/decline")
                .body(Map.of("reason", reason))
                .send()
                .expect(200);
    }
}
