package health.anteroom.notification.reminder.model;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.recipient.Reach;
import health.anteroom.notification.recipient.ReminderOffset;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Adds messages to a plan: to one client, over one channel, at one moment of planning. */
final class PlannedMessages {
    private final Reach reach;
    private final Optional<Channel> channel;
    private final Duration breath;
    private final Instant now;

    /**
     * @param channel empty when the client wants no messages, or cannot be reached by any
     * @param breath how long a change by staff waits for the next one
     */
    PlannedMessages(Reach reach, Optional<Channel> channel, Duration breath, Instant now) {
        this.reach = reach;
        this.channel = channel;
        this.breath = breath;
        this.now = now;
    }

    /**
     * Adds the one message that the client is owed of how it is now.
     *
     * @param waited when an earlier word that nobody needs any more was due
     */
    ReminderPlan withWord(ReminderPlan plan, MessageKind kind, Optional<Instant> waited) {
        return switch (kind) {
            case REQUESTED, CONFIRMATION -> withConfirmation(plan, kind);
            case APPROVED, DECLINED, MOVED, CHANGED, CANCELLED -> withChange(plan, kind, waited);
            case REMINDER, SIGN_IN_CODE -> plan;
        };
    }

    /** @param kind {@code CONFIRMATION}, or {@code REQUESTED} of what is only asked for */
    ReminderPlan withConfirmation(ReminderPlan plan, MessageKind kind) {
        Booking booking = plan.appointment().booking();
        return booking.confirm() == ConfirmWish.NONE
                ? plan
                : plus(plan, kind, times(plan).confirmation(booking, now));
    }

    private ReminderPlan withChange(ReminderPlan plan, MessageKind kind, Optional<Instant> waited) {
        RemindedAppointment appointment = plan.appointment();
        boolean isTold = appointment.change().tell() != Tell.NO || waited.isPresent();
        return isTold
                ? plus(
                        plan,
                        kind,
                        times(plan)
                                .change(
                                        appointment.change(),
                                        appointment.booking().confirm(),
                                        plan.oldStart(),
                                        notBefore(plan, waited)))
                : plan;
    }

    /** What waits for the next change waits no longer. */
    ReminderPlan withoutBreath(ReminderPlan plan) {
        RemindedAppointment appointment = plan.appointment();
        Optional<Instant> due =
                times(plan).change(appointment.change(), appointment.booking().confirm(), plan.oldStart(), now);
        return plan.mapAll(each -> each.isPlanned() && each.tellsAChange()
                ? each.dueAt(due.filter(each.dueAt()::isAfter).orElse(each.dueAt()))
                : each);
    }

    /** A change by staff waits for the next one; near the start nothing waits. */
    private Instant notBefore(ReminderPlan plan, Optional<Instant> waited) {
        Change change = plan.appointment().change();
        Instant soon = now.plus(MessageTimes.NOTICE);
        boolean isNear = !plan.appointment().start().isAfter(soon)
                || (plan.oldStart().isAfter(now) && !plan.oldStart().isAfter(soon));
        Instant calm = switch (change.tell()) {
            case BREATH -> change.at().plus(breath);
            case NOW -> now;
            case NO -> waited.orElse(now);
        };
        return isNear || calm.isBefore(now) ? now : calm;
    }

    /** Where no safe moment is left it stands as failed, for a person to see. */
    private ReminderPlan plus(ReminderPlan plan, MessageKind kind, Optional<Instant> due) {
        if (channel.isEmpty() || !plan.appointment().start().isAfter(now)) {
            return plan;
        }
        Delivery message = Delivery.planned(plan.occurrence(kind, Optional.empty(), channel.get()), due.orElse(now));
        return plan.plus(
                due.isPresent() ? message : message.in(new DeliveryState.Failed(now, EndReason.NO_SAFE_TIME, 0)));
    }

    ReminderPlan withReminders(ReminderPlan plan) {
        ReminderPlan all = plan;
        for (ReminderOffset offset : reach.reminders()) {
            all = withReminder(all, offset);
        }
        return all;
    }

    private ReminderPlan withReminder(ReminderPlan plan, ReminderOffset offset) {
        Optional<Instant> due = times(plan).reminder(offset, plan.lastWord(), now);
        return due.isEmpty() || channel.isEmpty() || isCrowded(plan, due.get())
                ? plan
                : plan.plus(Delivery.planned(
                        plan.occurrence(MessageKind.REMINDER, Optional.of(offset), channel.get()), due.get()));
    }

    /** Two wishes can fall on the same evening; one message is enough. */
    private static boolean isCrowded(ReminderPlan plan, Instant due) {
        return plan.deliveries().stream()
                .filter(each -> each.kind() == MessageKind.REMINDER)
                .filter(each -> !(each.state() instanceof DeliveryState.Superseded))
                .map(each -> Duration.between(each.dueAt(), due).abs())
                .anyMatch(apart -> apart.compareTo(MessageTimes.APART) < 0);
    }

    private MessageTimes times(ReminderPlan plan) {
        return new MessageTimes(reach.hours(), plan.appointment().start());
    }
}
