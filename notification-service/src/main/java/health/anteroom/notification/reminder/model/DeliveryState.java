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
            case Sending _, Sent _, Failed _ -> true;
            case Planned _, Superseded _ -> false;
        };
    }

    default Optional<Instant> sentAt() {
        return this instanceof Sent sent ? Optional.of(sent.at()) : Optional.empty();
    }

    default Optional<EndReason> reason() {
        return switch (this) {
            case Failed failed -> Optional.of(failed.reason());
            case Superseded superseded -> Optional.of(superseded.reason());
            case Planned _, Sending _, Sent _ -> Optional.empty();
        };
    }

    /** How many tries have ended. */
    default int tries() {
        return switch (this) {
            case Planned planned -> planned.attempts();
            case Sending sending -> sending.attempts();
            case Sent sent -> sent.attempts();
            case Failed failed -> failed.attempts();
            case Superseded _ -> 0;
        };
    }
}
