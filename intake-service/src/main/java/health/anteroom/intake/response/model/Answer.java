package health.anteroom.intake.response.model;

import java.time.Instant;

/** What stands at one question. "Not yet" and "in person" are answers like any other. */
public sealed interface Answer {
    Instant savedAt();

    record Given(SealedValues values, Instant savedAt) implements Answer {}

    record NotYet(Instant savedAt) implements Answer {}

    record InPerson(Instant savedAt) implements Answer {}
}
