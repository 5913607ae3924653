package health.anteroom.notification.delivery;

import java.util.Optional;

/** How one try to hand a message over ended. */
public sealed interface SendOutcome {
    /** Taken, under the provider's id where it gives one. */
    record Accepted(Optional<String> providerId) implements SendOutcome {}

    /** Certainly not taken, for a reason that may pass; or taken at most once more under the same Message-ID. */
    record TryLater() implements SendOutcome {}

    /** Refused for good. */
    record Refused() implements SendOutcome {}

    /** This practice cannot send over that channel. */
    record NotSetUp() implements SendOutcome {}

    /** Sent, but the answer was lost: a second try could reach the person twice. */
    record Unknown() implements SendOutcome {}
}
