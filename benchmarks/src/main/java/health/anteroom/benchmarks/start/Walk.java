package health.anteroom.benchmarks.start;

import health.anteroom.benchmarks.load.Connection;
import health.anteroom.benchmarks.load.Reply;
import health.anteroom.benchmarks.load.Request;
import health.anteroom.benchmarks.stack.Desk;
import health.anteroom.benchmarks.stack.Person;
import health.anteroom.benchmarks.stack.RunningStack;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;

/** What a first visitor does with a fresh system: look, book, and the desk signs in and looks. */
final class Walk {
    private static final String OFFERING = "consultation";
    private static final String ZONE = "America/New_York";
    private static final int OK = 200;

    private final RunningStack stack;

    Walk(RunningStack stack) {
        this.stack = stack;
    }

    void take() throws IOException {
        try (Connection gateway = stack.connect()) {
            gateway.send(Request.get("/")).expect(OK);
            gateway.send(Request.get("/api/scheduling/offerings")).expect(OK);
            JsonNode slot = slots(gateway).json().path("slots").path(0);
            new Person()
                    .book(
                            gateway,
                            OFFERING,
                            slot.path("clinician").asString(),
                            OffsetDateTime.parse(slot.path("start").asString()).toInstant());
        }
        Desk.signIn(stack);
    }

    private static Reply slots(Connection gateway) throws IOException {
        LocalDate from = LocalDate.now(ZoneId.of(ZONE)).plusDays(5);
        return gateway.send(Request.get("/api/scheduling/slots?offering=%s&from=%s&to=%s&zone=%s"
                        .formatted(OFFERING, from, from.plusDays(20), ZONE)))
                .expect(OK);
    }
}
