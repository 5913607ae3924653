package health.anteroom.notification.delivery.model;

import java.util.List;
import java.util.Map;

/**
 * The words of one kind of message, with places for values in double braces.
 *
 * @param lead the first sentence; what a lock screen shows beside the subject
 * @param paragraphs what follows in a mail
 * @param action what the link says
 * @param sms the whole of an SMS
 */
public record Phrases(String subject, String lead, List<String> paragraphs, String action, String sms) {

    /** From the phrase book's own form; a missing phrase is an error when the service starts. */
    static Phrases of(Map<String, Object> written) {
        return new Phrases(
                text(written, "subject"),
                text(written, "lead"),
                ((List<?>) written.getOrDefault("paragraphs", List.of()))
                        .stream().map(String::valueOf).toList(),
                text(written, "action"),
                text(written, "sms"));
    }

    private static String text(Map<String, Object> written, String name) {
        if (written.get(name) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw new IllegalArgumentException("The phrase book lacks " + name);
    }
}
