package health.anteroom.localstack.clock;

import health.anteroom.localstack.http.Answer;
import health.anteroom.localstack.http.Request;
import health.anteroom.localstack.http.Route;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code /local/clock}: what time it is in the practice, and a way to move on. */
public final class ClockRoute implements Route {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Duration FARTHEST = Duration.ofDays(3660);

    private final TimeTravel travel;

    public ClockRoute(TimeTravel travel) {
        this.travel = travel;
    }

    /** Exactly one of the two: a duration (ISO 8601) or an instant (RFC 3339). */
    record Move(@Nullable String advance, @Nullable String to) {}

    @Override
    public Answer answer(Request request) throws IOException {
        return switch (request.method()) {
            case "GET" -> now();
            case "POST" -> move(request);
            default ->
                Answer.problem(405, "method-not-allowed", "Use GET or POST.").with("Allow", "GET, POST");
        };
    }

    private Answer now() {
        return Answer.json(200, Map.of("now", travel.now().toString()));
    }

    private Answer move(Request request) throws IOException {
        Optional<Instant> target;
        try {
            target = target(JSON.readValue(request.body().orElse(""), Move.class));
        } catch (JacksonException | DateTimeException | ArithmeticException malformed) {
            return Answer.problem(400, "malformed", "Send {\"advance\":\"PT26H\"} or {\"to\":\"<instant>\"}.");
        }
        if (target.isEmpty()) {
            return Answer.problem(400, "malformed", "Send exactly one of advance and to.");
        }
        if (target.get().isBefore(travel.now())) {
            return Answer.problem(422, "clock-never-goes-back", "Practice time does not go back.");
        }
        if (target.get().isAfter(travel.now().plus(FARTHEST))) {
            return Answer.problem(422, "too-far", "That is more than ten years ahead.");
        }
        return travelTo(target.get());
    }

    private Answer travelTo(Instant target) {
        try {
            travel.to(target);
            return now();
        } catch (IOException notAtRest) {
            return Answer.problem(503, "not-at-rest", String.valueOf(notAtRest.getMessage()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Answer.problem(503, "stopping", "The local stack is stopping.");
        }
    }

    private Optional<Instant> target(@Nullable Move move) {
        if (move == null || (move.advance() == null) == (move.to() == null)) {
            return Optional.empty();
        }
        return move.advance() != null
                ? Optional.of(travel.now().plus(Duration.parse(move.advance())))
                : Optional.of(Instant.parse(move.to()));
    }
}
