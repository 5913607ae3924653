package health.anteroom.notification.reminder.application;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.limit.Limit;
import health.anteroom.notification.limit.LimitedMessage;
import health.anteroom.notification.limit.LimitedMessage.Origin;
import health.anteroom.notification.limit.MessageLimits;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.reminder.model.BookedBy;
import health.anteroom.notification.reminder.model.Booking;
import health.anteroom.notification.reminder.model.Delivery;
import health.anteroom.notification.reminder.model.EndReason;
import health.anteroom.notification.reminder.model.ReminderPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells who causes a message, and asks the limits. What staff do and reminders of what is proven spend no stranger's share. */
public final class LimitedAllowance implements Allowance {
    /** Whoever said "not me" is left in peace so long by bookings that give their contact alone. */
    private static final Duration PEACE = Duration.ofDays(90);

    private final MessageLimits limits;

    public LimitedAllowance(MessageLimits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<EndReason> refusal(ReminderPlan plan, Delivery delivery, Addressee to, Instant now, Asking asking) {
        Optional<ContactPoint> contact = to.contact(delivery.occurrence().channel());
        if (contact.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = origin(plan, delivery, to);
        if (isStrangers(origin)
                && to.holder()
                        .disowned()
                        .filter(at -> now.isBefore(at.plus(PEACE)))
                        .isPresent()) {
            return Optional.of(EndReason.DISOWNED);
        }
        LimitedMessage message = new LimitedMessage(delivery.id().value(), contact.get(), origin, now);
        return switch (asking) {
            case TO_SEND -> limits.take(message).map(LimitedAllowance::reason);
            case TO_FORESEE -> limits.foreseen(message).map(LimitedAllowance::reason);
        };
    }

    private static Origin origin(ReminderPlan plan, Delivery delivery, Addressee to) {
        Booking booking = plan.appointment().booking();
        boolean reminder = delivery.kind() == MessageKind.REMINDER;
        return switch (plan.appointment().change().by()) {
            case STAFF, PRACTICE -> Origin.RESERVED;
            case CLIENT -> reminder ? Origin.RESERVED : Origin.HOLDER;
            case CONTACT, LINK -> {
                boolean stranger = booking.by() == BookedBy.CONTACT
                        && (booking.unproven() || (!to.holder().reached() && !reminder));
                if (stranger) {
                    yield to.holder().reached() ? Origin.STRANGER : Origin.STRANGER_TO_NEWCOMER;
                }
                yield reminder ? Origin.RESERVED : Origin.HOLDER;
            }
        };
    }

    private static boolean isStrangers(Origin origin) {
        return origin == Origin.STRANGER || origin == Origin.STRANGER_TO_NEWCOMER;
    }

    private static EndReason reason(Limit limit) {
        return switch (limit) {
            case NOT_CONFIRMED -> EndReason.NOT_CONFIRMED;
            case TOO_MANY -> EndReason.TOO_MANY;
            case PRACTICE -> EndReason.PRACTICE_LIMIT;
            case STOPPED -> EndReason.STOPPED;
        };
    }
}
