package health.anteroom.benchmarks.stack;

import health.anteroom.benchmarks.load.Connection;
import health.anteroom.benchmarks.load.Json;
import health.anteroom.benchmarks.load.Reply;
import health.anteroom.benchmarks.load.Request;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A member of the front desk, signed in by a code from a message. */
public final class Desk {
    private static final String EMAIL = "desk@demo.test";
    private static final Pattern CODE = Pattern.compile("(?<![0-9])([0-9]{6})(?![0-9])");
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    private static final int LOOKS = 300;
    private static final long BETWEEN_LOOKS = 100_000_000;

    private final String cookies;
    private final String xsrf;

    private Desk(String session, String xsrf) {
        this.cookies = "anteroom-session=%s; XSRF-TOKEN=%s".formatted(session, xsrf);
        this.xsrf = xsrf;
    }

    public static Desk signIn(RunningStack stack) throws IOException {
        try (Connection gateway = stack.connect();
                Connection caught = new Connection(stack.caught())) {
            int before = codes(caught).size();
            gateway.send(Request.post("/api/account/sign-in", Json.of("email", EMAIL)))
                    .expect(ACCEPTED);
            String code = newestCode(caught, before);
            Reply verified = gateway.send(
                            Request.post("/api/account/sign-in/verify", Json.of("email", EMAIL, "code", code)))
                    .expect(OK);
            return new Desk(
                    verified.cookie("anteroom-session").orElseThrow(),
                    verified.cookie("XSRF-TOKEN").orElseThrow());
        }
    }

    private static String newestCode(Connection caught, int before) throws IOException {
        for (int look = 0; look < LOOKS; look++) {
            List<String> codes = codes(caught);
            if (codes.size() > before) {
                return codes.getFirst();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        throw new IOException("no code came for " + EMAIL);
    }

    /** All that were ever sent, the newest first. */
    private static List<String> codes(Connection caught) throws IOException {
        Reply messages = caught.send(Request.get("/messages?to=" + EMAIL).with("Accept", "application/json"));
        List<String> codes = new ArrayList<>();
        for (var message : messages.expect(OK).json()) {
            Matcher found = CODE.matcher(message.path("text").asString());
            if (found.find()) {
                codes.add(found.group(1));
            }
        }
        return codes;
    }

    /** One call: on behalf of a caller, without a hold. */
    public void book(Connection gateway, String offering, String clinician, Instant start) throws IOException {
        String body = Json.of(
                "offering",
                offering,
                "clinician",
                clinician,
                "start",
                start.toString(),
                "format",
                "VIDEO",
                "client",
                new Person().asClient());
        gateway.send(Request.post("/api/scheduling/appointments", body)
                        .with("Cookie", cookies)
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .with("X-XSRF-TOKEN", xsrf))
                .expect(CREATED);
    }
}
