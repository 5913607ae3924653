package health.anteroom.benchmarks.stack;

import health.anteroom.benchmarks.load.Connection;
import health.anteroom.benchmarks.load.Json;
import health.anteroom.benchmarks.load.Reply;
import health.anteroom.benchmarks.load.Request;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody new who books through the gateway: a browser of their own, a name they choose, one way to reach them. */
public final class Person {
    private static final String ZONE = "America/New_York";
    private static final int VISITOR_BYTES = 16;
    private static final int CREATED = 201;
    private static final String KEY = "Idempotency-Key";

    private final String cookie;
    private final String email;

    public Person() {
        byte[] random = new byte[VISITOR_BYTES];
        ThreadLocalRandom.current().nextBytes(random);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        this.cookie = "anteroom-visitor=" + id;
        this.email = id.toLowerCase(java.util.Locale.ROOT) + "@mail.test";
    }

    /** What a booking says of them. */
    public Map<String, Object> asClient() {
        return Json.map("preferredName", "River", "email", email, "zone", ZONE);
    }

    /** Two calls: the time is kept, then it is theirs. */
    public void book(Connection gateway, String offering, String clinician, Instant start) throws IOException {
        String wish =
                Json.of("offering", offering, "clinician", clinician, "start", start.toString(), "format", "VIDEO");
        Reply hold = gateway.send(Request.post("/api/scheduling/holds", wish)
                        .with("Cookie", cookie)
                        .with(KEY, UUID.randomUUID().toString()))
                .expect(CREATED);
        String id = hold.json().path("id").asString();
        String token = hold.json().path("token").asString();
        gateway.send(Request.post("/api/scheduling/appointments", Json.of("hold", id, "client", asClient()))
                        .with("Cookie", cookie)
                        .with(KEY, UUID.randomUUID().toString())
                        .with("Authorization", "Bearer " + token))
                .expect(CREATED);
    }
}
