package health.anteroom.notification.reminder.model;

import health.anteroom.notification.recipient.ContactHours;
import health.anteroom.notification.recipient.ReminderOffset;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The right moment for each kind of message. Empty means that there is none before the appointment.
 *
 * <ul>
 *   <li>A confirmation comes at once while the client is still there to see it, or in the morning when they asked for that.
 *   <li>A change waits for the end of quiet hours, unless somebody could set out in vain before that.
 *   <li>A reminder that falls into quiet hours comes on the evening before them, which gives the most notice; only when
 *       that evening is gone, as they end.
 *   <li>Safe times are never passed.
 * </ul>
 */
final class MessageTimes {
    /** So long after booking a confirmation still counts as asked for this very moment. */
    static final Duration STILL_THERE = Duration.ofMinutes(15);

    /** A booking that was made longer ago needs no confirmation: this is a replay of history. */
    static final Duration NEWS = Duration.ofDays(1);

    /** A change must be told so long before somebody would act on the old state. */
    static final Duration NOTICE = Duration.ofHours(2);

    /** A reminder that would follow another message so closely says nothing new. */
    static final Duration APART = Duration.ofHours(2);

    /** A reminder that was delayed is of no use closer to the appointment. */
    static final Duration LAST_USE = Duration.ofHours(1);

    private final ContactHours hours;
    private final Instant start;

    MessageTimes(ContactHours hours, Instant start) {
        this.hours = hours;
        this.start = start;
    }

    Optional<Instant> confirmation(Booking booking, Instant now) {
        boolean there = now.isBefore(booking.at().plus(STILL_THERE));
        Optional<Instant> moment = switch (booking.confirm()) {
            case NONE -> Optional.empty();
            case NOW -> there ? hours.nextSafe(now) : hours.nextWelcome(now);
            case MORNING -> hours.nextWelcome(now);
        };
        return moment.filter(start::isAfter);
    }

    /**
     * @param earliestStart the old or the new start, whichever comes first
     */
    Optional<Instant> change(Instant earliestStart, Instant now) {
        Optional<Instant> considerate =
                hours.nextWelcome(now).filter(moment -> !moment.plus(NOTICE).isAfter(earliestStart));
        return considerate.or(() -> hours.nextSafe(now)).filter(start::isAfter);
    }

    /**
     * @param told when the client last heard of this time
     */
    Optional<Instant> reminder(ReminderOffset offset, Instant told, Instant now) {
        Instant wished = offset.before(start, hours.zone());
        if (wished.isBefore(told.plus(APART))) {
            return Optional.empty();
        }
        return hours.latestWelcome(wished)
                .filter(moment -> !moment.isBefore(told.plus(APART)) && !moment.isBefore(now))
                .or(() -> late(wished).filter(moment -> !moment.isBefore(now)));
    }

    /** For a reminder that could not go out when it was due. */
    Optional<Instant> late(Instant notBefore) {
        return hours.nextWelcome(notBefore)
                .filter(moment -> !moment.plus(LAST_USE).isAfter(start));
    }
}
