package health.anteroom.localstack.catcher;

import health.anteroom.localstack.http.Answer;
import health.anteroom.localstack.http.Request;
import health.anteroom.localstack.http.Route;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /messages}: the list (newest first, {@code ?to=}), one message, a message as it came, and clearing. */
final class MessageRoutes implements Route {
    private static final Pattern ONE = Pattern.compile("/messages/([0-9a-f]{8})(/raw)?");

    private final CaughtMessages messages;

    MessageRoutes(CaughtMessages messages) {
        this.messages = messages;
    }

    @Override
    public Answer answer(Request request) throws IOException {
        if (request.path().equals("/messages")) {
            return switch (request.method()) {
                case "GET", "HEAD" -> list(request);
                case "DELETE" -> clear();
                default -> notAllowed("GET, HEAD, DELETE");
            };
        }
        Matcher one = ONE.matcher(request.path());
        if (!one.matches()) {
            return notThere();
        }
        if (!List.of("GET", "HEAD").contains(request.method())) {
            return notAllowed("GET, HEAD");
        }
        return one.group(2) == null ? shown(one.group(1)) : raw(one.group(1));
    }

    private Answer list(Request request) {
        String version = '"' + messages.version() + '"';
        boolean unchanged =
                request.header("If-None-Match").filter(version::equals).isPresent();
        Answer answer = unchanged
                ? Answer.empty(304)
                : Answer.json(200, messages.newestFirst(request.query().value("to")));
        return answer.with("ETag", version).with("Cache-Control", "no-cache");
    }

    private Answer clear() throws IOException {
        messages.clear();
        return Answer.empty(204);
    }

    private Answer shown(String id) {
        return messages.find(id).map(message -> Answer.json(200, message)).orElseGet(MessageRoutes::notThere);
    }

    private Answer raw(String id) {
        return messages.raw(id)
                .map(bytes -> Answer.of(200, "text/plain; charset=utf-8", bytes))
                .orElseGet(MessageRoutes::notThere);
    }

    private static Answer notThere() {
        return Answer.problem(404, "not-found", "There is no such message.");
    }

    private static Answer notAllowed(String allowed) {
        return Answer.problem(405, "method-not-allowed", "Use one of: " + allowed)
                .with("Allow", allowed);
    }
}
