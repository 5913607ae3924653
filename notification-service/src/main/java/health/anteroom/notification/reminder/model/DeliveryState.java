package health.anteroom.notification.reminder.model;

import java.time.Instant;
import java.util.Optional;

/** How far one message has come. Only {@link Planned} may be claimed; nothing leaves {@link Sent}. */
public sealed interface DeliveryState {

    /** Waits for its due time; {@code attempts} tries failed in a way that may pass. */
    record Planned(int attempts) implements DeliveryState {}

    /** Claimed by one instance for one try. */
    record Sending(Claim claim, int attempts) implements DeliveryState {}

    /** Taken by the mail server or the provider, under its id for it where it gave one. */
    record Sent(Instant at, Optional<String> providerId, int attempts) implements DeliveryState {}

    /** Given up; a person should look. */
    record Failed(Instant at, EndReason reason, int attempts) implements DeliveryState {}

    /** No longer of use, and not sent. */
    record Superseded(EndReason reason) implements DeliveryState {}

    /** Somebody may have got it, or will. */
    default boolean isSpoken() {
        return switch (this) {
            case Sending sending -> true;
            case Sent sent -> true;
            case Failed failed -> true;
            case Planned planned -> false;
            case Superseded superseded -> false;
        };
    }

    default Optional<Instant> sentAt() {
        return this instanceof Sent sent ? Optional.of(sent.at()) : Optional.empty();
    }

    default Optional<EndReason> whyNot() {
        return switch (this) {
            case Failed failed -> Optional.of(failed.reason());
            case Superseded superseded -> Optional.of(superseded.reason());
            case Planned planned -> Optional.empty();
            case Sending sending -> Optional.empty();
            case Sent sent -> Optional.empty();
        };
    }

    /** The stable name outside of this service. */
    default String label() {
        return switch (this) {
            case Planned planned -> "PLANNED";
            case Sending sending -> "SENDING";
            case Sent sent -> "SENT";
            case Failed failed -> "FAILED";
            case Superseded superseded -> "SUPERSEDED";
        };
    }

    /** How many tries have ended. */
    default int tries() {
        return switch (this) {
            case Planned planned -> planned.attempts();
            case Sending sending -> sending.attempts();
            case Sent sent -> sent.attempts();
            case Failed failed -> failed.attempts();
            case Superseded superseded -> 0;
        };
    }
}
