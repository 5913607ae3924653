package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import java.time.Duration;
import java.time.Instant;

/** One person's try at one time, and what came of it. */
public record Attempt(AnteroomClient browser, Slot slot, Buffers buffers, String key, Answer answer) {

    /** How much of the clinician's time goes with an appointment, before and after. */
    public record Buffers(Duration before, Duration after) {}

    public static Attempt at(AnteroomClient browser, Slot slot, Buffers buffers, String key) {
        return new Attempt(browser, slot, buffers, key, sent(browser, slot, key));
    }

    /** The same call again, as whoever got no answer makes it. */
    public Attempt again() {
        return new Attempt(browser, slot, buffers, key, sent(browser, slot, key));
    }

    public boolean won() {
        return answer.status() == 201;
    }

    public boolean lost() {
        return answer.status() == 409
                && answer.problem().filter("slot-taken"::equals).isPresent();
    }

    public String id() {
        return answer.text("id");
    }

    /** Whether both cannot be kept. */
    public boolean collidesWith(Attempt other) {
        return busyFrom().isBefore(other.busyUntil()) && other.busyFrom().isBefore(busyUntil());
    }

    private Instant busyFrom() {
        return slot.at().minus(buffers.before());
    }

    private Instant busyUntil() {
        return slot.until().plus(buffers.after());
    }

    private static Answer sent(AnteroomClient browser, Slot slot, String key) {
        return browser.post("/api/scheduling/holds")
                .key(key)
                .body(slot.held("VIDEO"))
                .send();
    }

    @Override
    public String toString() {
        return "%s–%s by %s: %s".formatted(slot.start(), slot.end(), key, answer);
    }
}
