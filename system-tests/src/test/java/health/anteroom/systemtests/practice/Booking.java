package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import java.time.Instant;
import java.time.OffsetDateTime;

/** An appointment as the one who booked it knows it. */
public record Booking(
        AnteroomClient browser,
        Person person,
        String id,
        String manageToken,
        Instant start,
        String clinician,
        long revision) {

    public static Booking of(AnteroomClient browser, Person person, Answer answer) {
        return new Booking(
                browser,
                person,
                answer.text("id"),
                answer.text("manageToken"),
                startOf(answer),
                answer.text("clinician"),
                answer.json().path("revision").asLong());
    }

    /** When it is now, of an answer that shows it. */
    public static Instant startOf(Answer answer) {
        return OffsetDateTime.parse(answer.text("start")).toInstant();
    }

    public String path() {
        return "/api/scheduling/appointments/" + id;
    }

    /** As it is now, seen with the capability from the message. */
    public Answer read() {
        return browser.get(path()).bearer(manageToken).send();
    }

    public Answer cancel() {
        return browser.post(path() + "/cancel").bearer(manageToken).send();
    }

    /** "Phone instead." */
    public Answer makeItACall() {
        return browser.post(path() + "/change-format")
                .bearer(manageToken)
                .body(java.util.Map.of("format", "PHONE"))
                .send();
    }

    public Answer move(Slot to) {
        return browser.post(path() + "/reschedule")
                .bearer(manageToken)
                .body(java.util.Map.of("start", to.start().toString(), "clinician", to.clinician()))
                .send();
    }
}
