package health.anteroom.systemtests.messages;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.stack.Condition;
import health.anteroom.systemtests.stack.RunningStack;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.awaitility.core.ConditionTimeoutException;

/** The outbox of the whole practice. */
public final class CaughtMessages {
    private final RunningStack stack;

    public CaughtMessages(RunningStack stack) {
        this.stack = stack;
    }

    /** Oldest first. */
    public List<CaughtMessage> all() {
        AnteroomClient anyone = new AnteroomClient(stack.messagesUrl(), "127.0.0.1");
        Answer answer = anyone.get("/messages")
                .header("Accept", "application/json")
                .send()
                .expect(200);
        return answer.json()
                .valueStream()
                .map(CaughtMessage::of)
                .sorted(Comparator.comparing(CaughtMessage::id))
                .toList();
    }

    public List<CaughtMessage> to(String contact) {
        return all().stream()
                .filter(message -> message.to().equalsIgnoreCase(contact))
                .toList();
    }

    /** Those about one appointment. */
    public List<CaughtMessage> about(String appointment) {
        return all().stream().filter(message -> message.isAbout(appointment)).toList();
    }

    /** The first message to somebody after so many that were there before. */
    public CaughtMessage nextTo(String contact, int before) {
        return Condition.eventually(
                        "a message to " + contact + " after " + before, () -> to(contact), all -> all.size() > before)
                .get(before);
    }

    /** Codes to sign in with, oldest first. */
    public List<String> codesTo(String contact) {
        return to(contact).stream()
                .filter(message -> !message.isAboutAnAppointment())
                .flatMap(message -> message.code().stream())
                .toList();
    }

    /** The newest code after so many that were there before, or none within this time. */
    public Optional<String> codeTo(String contact, int before, Duration patience) {
        try {
            return Optional.of(
                    Condition.within(patience, "a code", () -> codesTo(contact), codes -> codes.size() > before)
                            .getLast());
        } catch (ConditionTimeoutException none) {
            return Optional.empty();
        }
    }
}
