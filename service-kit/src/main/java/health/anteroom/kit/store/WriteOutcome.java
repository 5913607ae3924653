package health.anteroom.kit.store;

/** How a conditional write ended. Only {@link Written} changed anything. */
public sealed interface WriteOutcome<A> {
    /** Durable, with its event in the outbox. */
    record Written<A>(Stored<A> now) implements WriteOutcome<A> {}

    /** An aggregate with that id is there already. */
    record IdTaken<A>(Stored<A> existing) implements WriteOutcome<A> {}

    /** A value under a unique index belongs to another aggregate. */
    record ClaimTaken<A>() implements WriteOutcome<A> {}

    /** The document moved on, is gone, or does not meet the further condition. */
    record Stale<A>() implements WriteOutcome<A> {}
}
