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
    private final Instant now;
    private final Scope scope;

    /**
     * @param channel empty when the client wants no messages, or cannot be reached by any
     */
    PlannedMessages(Reach reach, Optional<Channel> channel, Instant now) {
        this(reach, channel, now, Scope.ALL);
    }

    private PlannedMessages(Reach reach, Optional<Channel> channel, Instant now, Scope scope) {
        this.reach = reach;
        this.channel = channel;
        this.now = now;
        this.scope = scope;
    }

    /** What is still to come is reminded of; what happened is not told. */
    PlannedMessages onlyReminders() {
        return new PlannedMessages(reach, channel, now, Scope.REMINDERS);
    }

    /** @param kind {@code CONFIRMATION}, or {@code REQUESTED} of what is only asked for */
    ReminderPlan withConfirmation(ReminderPlan plan, MessageKind kind) {
        if (scope == Scope.REMINDERS) {
            return plan;
        }
        Optional<Instant> due = times(plan).confirmation(plan.appointment().booking(), now);
        return due.isEmpty() || channel.isEmpty()
                ? plan
                : plan.plus(Delivery.planned(plan.occurrence(kind, Optional.empty(), channel.get()), due.get()));
    }

    /** Adds the one message about a change; where no safe moment is left, it stands as failed, for a person to see. */
    ReminderPlan withChange(ReminderPlan plan, MessageKind kind) {
        RemindedAppointment appointment = plan.appointment();
        if (scope == Scope.REMINDERS
                || channel.isEmpty()
                || !appointment.earliestStart().isAfter(now)) {
            return plan;
        }
        Occurrence occurrence = plan.occurrence(kind, Optional.empty(), channel.get());
        Optional<Instant> due = times(plan).change(appointment.earliestStart(), now);
        Delivery message = Delivery.planned(occurrence, due.orElse(now));
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
        Instant told = plan.appointment().timeSet().at();
        Optional<Instant> due = times(plan).reminder(offset, told, now);
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

    private enum Scope {
        ALL,
        REMINDERS
    }
}
