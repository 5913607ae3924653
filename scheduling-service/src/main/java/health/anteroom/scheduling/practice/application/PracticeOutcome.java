package health.anteroom.scheduling.practice.application;

import health.anteroom.kit.store.Stored;

/** How a change to the practice ended. */
public sealed interface PracticeOutcome<A> {
    record Created<A>(Stored<A> now) implements PracticeOutcome<A> {}

    /** Changed, or so already. */
    record Saved<A>(Stored<A> now) implements PracticeOutcome<A> {}

    record Outdated<A>() implements PracticeOutcome<A> {}

    /** It is there already, and which revision of it was seen is not said. */
    record NotSeen<A>() implements PracticeOutcome<A> {}

    record Missing<A>() implements PracticeOutcome<A> {}

    /** The same idempotency key came with another body. */
    record KeyReused<A>() implements PracticeOutcome<A> {}
}
