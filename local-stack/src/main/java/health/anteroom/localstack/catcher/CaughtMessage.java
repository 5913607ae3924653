package health.anteroom.localstack.catcher;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is shown. A text message has no subject, no HTML and no headers.
 *
 * @param to the recipients, separated by a comma and a space
 * @param text empty when a mail has HTML only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CaughtMessage(
        String id,
        Channel channel,
        String to,
        String from,
        @Nullable String subject,
        @JsonInclude(JsonInclude.Include.ALWAYS) String text,
        @Nullable String html,
        Map<String, String> headers,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Attachment> attachments,
        Instant receivedAt) {

    public CaughtMessage {
        headers = Map.copyOf(headers);
        attachments = List.copyOf(attachments);
    }

    /** Its content is in the raw message. */
    public record Attachment(String name, String contentType, int size) {}
}
