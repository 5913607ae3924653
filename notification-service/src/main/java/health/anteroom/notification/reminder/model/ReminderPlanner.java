package health.anteroom.notification.reminder.model;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.recipient.Reach;
import health.anteroom.notification.recipient.ReminderOffset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns what is known of an appointment into the messages that it asks for. The newest news is enough: whoever missed the
 * ones before plans the same.
 */
public final class ReminderPlanner {
    private final Set<Channel> setUp;

    /**
     * @param setUp the channels that this practice can send over
     */
    public ReminderPlanner(Set<Channel> setUp) {
        this.setUp = Set.copyOf(setUp);
    }

    /** The plan after the news; empty when there is nothing that anybody should be told. */
    public Optional<ReminderPlan> follow(
            Optional<ReminderPlan> before, AppointmentNews news, Reach reach, Instant now) {
        return before.isPresent() ? Optional.of(next(before.get(), news, reach, now)) : first(news, reach, now);
    }

    private Optional<ReminderPlan> first(AppointmentNews news, Reach reach, Instant now) {
        ReminderPlan plan = new ReminderPlan(news.id(), news.client(), news.firstSeen(now), List.of());
        return switch (news.standing()) {
            case BOOKED ->
                Optional.of(
                        isNews(news.booking().at(), now) ? booked(plan, reach, now) : withReminders(plan, reach, now));
            case REQUESTED -> Optional.of(plan);
            case CANCELLED ->
                Optional.of(plan)
                        .filter(fresh -> isNews(news.changedAt(), now))
                        .map(fresh -> told(fresh, MessageKind.CANCELLED, reach, now));
            case OVER -> Optional.empty();
        };
    }

    private ReminderPlan next(ReminderPlan plan, AppointmentNews news, Reach reach, Instant now) {
        RemindedAppointment old = plan.appointment();
        boolean moved = news.meeting().differsFor(old.meeting());
        boolean again = old.standing() == Standing.CANCELLED && news.standing() != Standing.CANCELLED;
        RemindedAppointment newest = moved || again ? news.movedFrom(old, now) : news.sameTimeAs(old);
        ReminderPlan about = plan.about(newest);
        return switch (news.standing()) {
            case BOOKED -> {
                if (!old.isBooked()) {
                    yield booked(about.supersedeAll(EndReason.MOVED), reach, now);
                }
                yield moved ? moved(about.supersedeAll(EndReason.MOVED), reach, now) : about;
            }
            case REQUESTED -> moved || again ? about.supersedeAll(EndReason.MOVED) : about;
            case CANCELLED ->
                old.standing() == Standing.CANCELLED
                        ? about
                        : told(about.supersedeAll(EndReason.CANCELLED), MessageKind.CANCELLED, reach, now);
            case OVER -> about.supersedeAll(EndReason.TOO_LATE);
        };
    }

    /** Lets the planned messages follow the client's present wishes; what was said already stays said. */
    public ReminderPlan replan(ReminderPlan plan, Reach reach, Instant now) {
        if (plan.nextDue().isEmpty() && !plan.appointment().start().isAfter(now)) {
            return plan;
        }
        ReminderPlan kept = rechannelled(plan, reach);
        return kept.appointment().isBooked() ? remindersRevised(kept, reach, now) : kept;
    }

    private ReminderPlan booked(ReminderPlan plan, Reach reach, Instant now) {
        MessageTimes times = times(plan, reach);
        Optional<Delivery> confirmation = channel(reach)
                .flatMap(channel -> times.confirmation(plan.appointment().booking(), now)
                        .map(due -> Delivery.planned(
                                plan.occurrence(MessageKind.CONFIRMATION, Optional.empty(), channel), due)));
        return withReminders(confirmation.map(plan::plus).orElse(plan), reach, now);
    }

    private ReminderPlan moved(ReminderPlan plan, Reach reach, Instant now) {
        return withReminders(told(plan, MessageKind.MOVED, reach, now), reach, now);
    }

    /** What happened long before this service first heard of it comes from a replay of history. */
    private static boolean isNews(Instant happened, Instant now) {
        return now.isBefore(happened.plus(MessageTimes.NEWS));
    }

    /** Adds the one message about a change; where no safe moment is left, it stands as failed, for a person to see. */
    private ReminderPlan told(ReminderPlan plan, MessageKind kind, Reach reach, Instant now) {
        RemindedAppointment appointment = plan.appointment();
        Optional<Channel> channel = channel(reach);
        if (channel.isEmpty() || !appointment.earliestStart().isAfter(now)) {
            return plan;
        }
        Occurrence occurrence = plan.occurrence(kind, Optional.empty(), channel.get());
        Optional<Instant> due = times(plan, reach).change(appointment.earliestStart(), now);
        return plan.plus(due.map(moment -> Delivery.planned(occurrence, moment))
                .orElseGet(() -> Delivery.planned(occurrence, now)
                        .in(new DeliveryState.Failed(now, EndReason.NO_SAFE_TIME, 0))));
    }

    private ReminderPlan withReminders(ReminderPlan plan, Reach reach, Instant now) {
        ReminderPlan all = plan;
        for (ReminderOffset offset : reach.reminders()) {
            all = withReminder(all, offset, reach, now);
        }
        return all;
    }

    private ReminderPlan withReminder(ReminderPlan plan, ReminderOffset offset, Reach reach, Instant now) {
        Instant told = plan.appointment().timeSet().at();
        Optional<Instant> due = times(plan, reach).reminder(offset, told, now);
        Optional<Channel> channel = channel(reach);
        if (due.isEmpty() || channel.isEmpty() || isCrowded(plan, due.get())) {
            return plan;
        }
        return plan.plus(
                Delivery.planned(plan.occurrence(MessageKind.REMINDER, Optional.of(offset), channel.get()), due.get()));
    }

    /** Two wishes can fall on the same evening; one message is enough. */
    private static boolean isCrowded(ReminderPlan plan, Instant due) {
        return plan.deliveries().stream()
                .filter(each -> each.kind() == MessageKind.REMINDER)
                .filter(each -> !(each.state() instanceof DeliveryState.Superseded))
                .anyMatch(each ->
                        java.time.Duration.between(each.dueAt(), due).abs().compareTo(MessageTimes.APART) < 0);
    }

    private ReminderPlan remindersRevised(ReminderPlan plan, Reach reach, Instant now) {
        ReminderPlan withoutWaiting = plan.mapAll(
                each -> each.kind() == MessageKind.REMINDER && each.dueAt().isAfter(now)
                        ? each.superseded(EndReason.PREFERENCES_CHANGED)
                        : each);
        return withReminders(withoutWaiting, reach, now);
    }

    private ReminderPlan rechannelled(ReminderPlan plan, Reach reach) {
        Optional<Channel> best = channel(reach);
        ReminderPlan all = plan;
        for (Delivery each : plan.deliveries()) {
            if (each.isPlanned() && !best.equals(Optional.of(each.occurrence().channel()))) {
                all = all.map(each.id(), old -> old.superseded(EndReason.PREFERENCES_CHANGED));
                if (best.isPresent() && each.kind() != MessageKind.REMINDER) {
                    all = all.plus(Delivery.planned(
                            plan.occurrence(each.kind(), each.occurrence().offset(), best.get()), each.dueAt()));
                }
            }
        }
        return all;
    }

    /** The first that the client wants and the practice has; else the first that they want, so that the desk sees it fail. */
    private Optional<Channel> channel(Reach reach) {
        return reach.channels().stream()
                .filter(setUp::contains)
                .findFirst()
                .or(() -> reach.channels().stream().findFirst());
    }

    private static MessageTimes times(ReminderPlan plan, Reach reach) {
        return new MessageTimes(reach.hours(), plan.appointment().start());
    }
}
