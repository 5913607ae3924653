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
 *   <li>What the client just did is confirmed at once while they are there to see it, or in the morning when they asked for
 *       that; never so late that it is of no use.
 *   <li>A change by others waits for the end of quiet hours, unless somebody could set out in vain before that.
 *   <li>A reminder that falls into quiet hours comes on the evening before them, which gives the most notice; only when
 *       that evening is gone, as they end.
 *   <li>Safe times are never passed.
 * </ul>
 *
 * <p>Asked again at the moment that it gave, each answers with that moment: what is planned is what is sent.
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

    /** A message that can wait is of no use closer to the appointment. */
    static final Duration LAST_USE = Duration.ofHours(1);

    private final ContactHours hours;
    private final Instant start;

    MessageTimes(ContactHours hours, Instant start) {
        this.hours = hours;
        this.start = start;
    }

    Optional<Instant> confirmation(Booking booking, Instant now) {
        Optional<Instant> moment = switch (booking.confirm()) {
            case NONE -> Optional.empty();
            case NOW -> whileThere(booking.at(), now).or(() -> inTheMorning(now));
            case MORNING -> inTheMorning(now);
        };
        return moment.filter(start::isAfter);
    }

    /**
     * @param wish what the client said of messages at night when they booked
     * @param oldStart when somebody who has not heard of the change would come
     */
    Optional<Instant> change(Change change, ConfirmWish wish, Instant oldStart, Instant now) {
        return change.by().isOwn() && wish == ConfirmWish.NOW
                ? whileThere(change.at(), now).filter(start::isAfter).or(() -> change(oldStart, now))
                : change(oldStart, now);
    }

    private Optional<Instant> change(Instant oldStart, Instant now) {
        Instant first = oldStart.isBefore(start) && oldStart.isAfter(now) ? oldStart : start;
        Optional<Instant> moment = before(first, now);
        boolean passesTheOldStart = moment.filter(first::isAfter).isEmpty();
        return (passesTheOldStart ? before(start, now) : moment).filter(start::isAfter);
    }

    private Optional<Instant> before(Instant first, Instant now) {
        return hours.nextWelcome(now)
                .filter(moment -> !moment.plus(NOTICE).isAfter(first))
                .or(() -> hours.nextSafe(now));
    }

    private Optional<Instant> whileThere(Instant acted, Instant now) {
        return hours.nextSafe(now).filter(acted.plus(STILL_THERE)::isAfter);
    }

    /** As quiet hours end; where that would be too late to be of use, at once. */
    private Optional<Instant> inTheMorning(Instant now) {
        return late(now).or(() -> hours.nextSafe(now));
    }

    /**
     * @param told when the client last heard of this time, or will
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

    /** For a message that could not go out when it was due. */
    Optional<Instant> late(Instant notBefore) {
        return hours.nextWelcome(notBefore)
                .filter(moment -> !moment.plus(LAST_USE).isAfter(start));
    }
}
