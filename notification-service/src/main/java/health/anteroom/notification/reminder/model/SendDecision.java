package health.anteroom.notification.reminder.model;

import java.time.Instant;

/** What to do with a message that is due, judged by everything that is known at that moment. */
public sealed interface SendDecision {
    record SendNow() implements SendDecision {}

    record Postpone(Instant until) implements SendDecision {}

    /** It is no longer of use. */
    record Drop(EndReason reason) implements SendDecision {}

    /** It would be of use but cannot be sent; a person should look. */
    record GiveUp(EndReason reason) implements SendDecision {}
}
