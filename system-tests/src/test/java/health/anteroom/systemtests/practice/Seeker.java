package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Call;
import health.anteroom.systemtests.http.Fate;
import health.anteroom.systemtests.http.Json;
import health.anteroom.systemtests.stack.Condition;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Somebody who wants one time and does not give up: whatever got no answer is asked again under the same key. */
public final class Seeker {
    private final AnteroomClient browser;
    private final Person person;
    private final Slot slot;
    private final Runnable answered;
    private final String holdKey = UUID.randomUUID().toString();
    private final String bookKey = UUID.randomUUID().toString();
    private final AtomicInteger unknown = new AtomicInteger();

    /** @param answered is run at each answer that tells */
    Seeker(AnteroomClient browser, Person person, Slot slot, Runnable answered) {
        this.browser = browser;
        this.person = person;
        this.slot = slot;
        this.answered = answered;
    }

    /** Both steps, each until it is known. */
    Sought seek() {
        Answer hold = untilKnown(this::hold);
        return hold.status() == 201
                ? new Sought(this, hold, untilKnown(() -> book(hold)))
                : new Sought(this, hold, hold);
    }

    Answer hold() {
        return browser.post("/api/scheduling/holds")
                .key(holdKey)
                .body(slot.held("VIDEO"))
                .send();
    }

    Answer book(Answer hold) {
        Call call = browser.post("/api/scheduling/appointments")
                .key(bookKey)
                .bearer(hold.text("token"))
                .body(Json.object("hold", hold.text("id"), "client", person.asClient()));
        return call.send();
    }

    private Answer untilKnown(Supplier<Answer> call) {
        Answer known =
                Condition.within(Condition.UNTIL_RESTARTED, "an answer for " + person.name(), call::get, answer -> {
                    boolean told = answer.fate() != Fate.UNKNOWN;
                    unknown.addAndGet(told ? 0 : 1);
                    return told;
                });
        answered.run();
        return known;
    }

    public Person person() {
        return person;
    }

    public Slot slot() {
        return slot;
    }

    /** What came of it. Without a hold there is no second answer. */
    public record Sought(Seeker who, Answer hold, Answer last) {
        public boolean booked() {
            return hold.status() == 201 && last.status() == 201;
        }

        /** Somebody else was first; nothing else may be in the way. */
        public boolean tooLate() {
            return hold.status() == 409
                    && hold.problem().filter("slot-taken"::equals).isPresent()
                    && hold.text("reason").equals("TIME_TAKEN");
        }

        public String id() {
            return last.text("id");
        }

        public Booking booking() {
            return Booking.of(who.browser, who.person, last);
        }

        /** Both calls once more, long after: the same hold became the same booking. */
        public boolean isToldTheSameAgain() {
            Answer again = who.hold();
            return again.status() == 201
                    && again.text("id").equals(hold.text("id"))
                    && who.book(again).expect(201).text("id").equals(id());
        }

        /** Calls that nobody knew the end of. */
        public int unknown() {
            return who.unknown.get();
        }

        @Override
        public String toString() {
            return "%s at %s, %d times without an answer: %s"
                    .formatted(who.person.name(), who.slot.start(), unknown(), last);
        }
    }
}
