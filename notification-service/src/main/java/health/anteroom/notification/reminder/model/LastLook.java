package health.anteroom.notification.reminder.model;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.recipient.Reach;
import java.time.Instant;
import java.util.Optional;

/**
 * The look before a message leaves, first when it is claimed and again immediately before it is sent: what it tells must
 * still be true, and the hour right. Whatever was planned when, this alone decides.
 */
public final class LastLook {
    private LastLook() {}

    /**
     * @param reach empty when the client is erased or unknown
     */
    public static SendDecision at(ReminderPlan plan, Delivery delivery, Optional<Reach> reach, Instant now) {
        Optional<EndReason> untrue = untrue(plan, delivery);
        if (untrue.isPresent()) {
            return new SendDecision.Drop(untrue.get());
        }
        if (!now.isBefore(plan.appointment().start())) {
            return new SendDecision.Drop(EndReason.TOO_LATE);
        }
        Channel channel = delivery.occurrence().channel();
        if (reach.filter(known -> known.channels().contains(channel)).isEmpty()) {
            return new SendDecision.GiveUp(EndReason.NO_LONGER_REACHABLE);
        }
        if (channel == Channel.SMS && !reach.get().textable()) {
            return new SendDecision.GiveUp(EndReason.NOT_TEXTABLE);
        }
        return isOvertaken(plan, delivery, now)
                ? new SendDecision.Drop(EndReason.TOO_LATE)
                : timely(plan, delivery, reach.get(), now);
    }

    /** After a standstill two reminders may be due together; the later one says it all. */
    private static boolean isOvertaken(ReminderPlan plan, Delivery delivery, Instant now) {
        return delivery.kind() == MessageKind.REMINDER
                && plan.deliveries().stream()
                        .filter(each -> each.kind() == MessageKind.REMINDER && each.isPlanned())
                        .filter(each -> each.dueAt().isAfter(delivery.dueAt()))
                        .anyMatch(each -> each.dueAt().isBefore(now.plus(MessageTimes.APART)));
    }

    private static Optional<EndReason> untrue(ReminderPlan plan, Delivery delivery) {
        RemindedAppointment appointment = plan.appointment();
        if (delivery.occurrence().timeRevision() != appointment.timeRevision()) {
            return Optional.of(EndReason.MOVED);
        }
        if (!tells(delivery.kind(), appointment.standing())) {
            return Optional.of(otherwise(appointment.standing()));
        }
        boolean tellsAChange = delivery.kind() == MessageKind.MOVED || delivery.kind() == MessageKind.CHANGED;
        return tellsAChange && Untold.of(plan.lastTold(), appointment).isEmpty()
                ? Optional.of(EndReason.UNDONE)
                : Optional.empty();
    }

    /** Whether a message of that kind says how it stands now. */
    private static boolean tells(MessageKind kind, Standing standing) {
        return switch (kind) {
            case REQUESTED -> standing == Standing.REQUESTED;
            case CONFIRMATION, REMINDER, MOVED, CHANGED, APPROVED -> standing == Standing.BOOKED;
            case CANCELLED -> standing == Standing.CANCELLED;
            case DECLINED -> standing == Standing.DECLINED;
            case SIGN_IN_CODE -> true;
        };
    }

    private static EndReason otherwise(Standing now) {
        return switch (now) {
            case REQUESTED -> EndReason.MOVED;
            case BOOKED -> EndReason.ANSWERED;
            case CANCELLED, DECLINED, DISOWNED -> EndReason.CANCELLED;
            case OVER -> EndReason.TOO_LATE;
        };
    }

    private static SendDecision timely(ReminderPlan plan, Delivery delivery, Reach reach, Instant now) {
        RemindedAppointment appointment = plan.appointment();
        MessageTimes times = new MessageTimes(reach.hours(), appointment.start());
        Optional<Instant> moment = switch (delivery.kind()) {
            case REQUESTED, CONFIRMATION -> times.confirmation(appointment.booking(), now);
            case REMINDER -> times.late(now);
            case APPROVED, DECLINED, MOVED, CHANGED, CANCELLED ->
                times.change(appointment.change(), appointment.booking().confirm(), plan.oldStart(), now);
            case SIGN_IN_CODE -> Optional.of(now);
        };
        if (moment.isEmpty()) {
            return delivery.kind() == MessageKind.REMINDER
                    ? new SendDecision.Drop(EndReason.TOO_LATE)
                    : new SendDecision.GiveUp(EndReason.NO_SAFE_TIME);
        }
        return moment.get().isAfter(now) ? new SendDecision.Postpone(moment.get()) : new SendDecision.SendNow();
    }
}
