package health.anteroom.localstack.catcher;

import health.anteroom.localstack.http.Answer;
import health.anteroom.localstack.http.Form;
import health.anteroom.localstack.http.Request;
import health.anteroom.localstack.http.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes text messages as Twilio does: {@code POST /2010-04-01/Accounts/{sid}/Messages.json} with a form of {@code To},
 * {@code From} and {@code Body}. The error codes are Twilio's.
 */
final class SmsRoute implements Route {
    static final String ROOT = "/2010-04-01/";

    private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{6,14}");
    /** A number, a short code, or a name of up to 11 characters. */
    private static final Pattern SENDER = Pattern.compile("\\+?\\d{5,15}|[A-Za-z0-9 ]{1,11}");

    private static final int LONGEST = 1600;

    private final SmsAccount account;
    private final CaughtMessages messages;

    SmsRoute(SmsAccount account, CaughtMessages messages) {
        this.account = account;
        this.messages = messages;
    }

    @Override
    public Answer answer(Request request) throws IOException {
        if (!request.path().equals(ROOT + "Accounts/" + account.sid() + "/Messages.json")
                && !request.path().matches("/2010-04-01/Accounts/[^/]+/Messages\\.json")) {
            return refused(404, 20404, "The requested resource was not found");
        }
        if (request.header("Authorization").filter(account::matches).isEmpty()
                || !request.path().contains("/" + account.sid() + "/")) {
            return refused(401, 20003, "Authenticate").with("WWW-Authenticate", "Basic realm=\"Twilio API\"");
        }
        if (!request.method().equals("POST")) {
            return refused(405, 20004, "Method not allowed").with("Allow", "POST");
        }
        Optional<String> body = request.body();
        return body.isEmpty() ? refused(413, 20413, "The request is too large") : take(Form.parse(body.get()));
    }

    private Answer take(Form form) throws IOException {
        String to = form.value("To").orElse("");
        String from = form.value("From").orElse("");
        String text = form.value("Body").orElse("");
        if (!NUMBER.matcher(to).matches()) {
            return to.isEmpty()
                    ? refused(400, 21604, "A 'To' phone number is required.")
                    : refused(400, 21211, "Invalid 'To' Phone Number");
        }
        if (!SENDER.matcher(from).matches()) {
            return from.isEmpty()
                    ? refused(400, 21603, "A 'From' phone number is required.")
                    : refused(400, 21212, "Invalid From Number");
        }
        if (text.isBlank()) {
            return refused(400, 21602, "Message body is required.");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return refused(400, 21617, "The concatenated message body exceeds the 1600 character limit");
        }
        String id = messages.keep(Channel.SMS, List.of(to), from, text.getBytes(StandardCharsets.UTF_8));
        return Answer.json(201, taken("SM" + "0".repeat(24) + id, to, from, text));
    }

    private Map<String, @Nullable Object> taken(String sid, String to, String from, String text) {
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("sid", sid);
        message.put("account_sid", account.sid());
        message.put("api_version", "2010-04-01");
        message.put("to", to);
        message.put("from", from);
        message.put("body", text);
        message.put("status", "queued");
        message.put("direction", "outbound-api");
        message.put("error_code", null);
        message.put("error_message", null);
        message.put("uri", ROOT + "Accounts/" + account.sid() + "/Messages/" + sid + ".json");
        return message;
    }

    private static Answer refused(int status, int code, String message) {
        return Answer.json(
                status,
                Map.of(
                        "status", status,
                        "code", code,
                        "message", message,
                        "more_info", "https://www.twilio.com/docs/errors/" + code));
    }
}
