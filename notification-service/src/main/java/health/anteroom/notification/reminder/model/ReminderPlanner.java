package health.anteroom.notification.reminder.model;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.recipient.Reach;
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
        PlannedMessages messages = new PlannedMessages(reach, channel(reach), now);
        return before.isPresent() ? Optional.of(next(before.get(), news, messages, now)) : first(news, messages, now);
    }

    private static Optional<ReminderPlan> first(AppointmentNews news, PlannedMessages messages, Instant now) {
        ReminderPlan plan = new ReminderPlan(news.id(), news.client(), news.firstSeen(now), List.of());
        return switch (news.standing()) {
            case BOOKED ->
                Optional.of(messages.withReminders(
                        isNews(news.booking().at(), now)
                                ? messages.withConfirmation(plan, MessageKind.CONFIRMATION)
                                : plan));
            case REQUESTED ->
                Optional.of(
                        isNews(news.changedAt(), now) ? messages.withConfirmation(plan, MessageKind.REQUESTED) : plan);
            case CANCELLED, DECLINED ->
                isNews(news.changedAt(), now) ? Optional.of(messages.withChange(plan, ending(news))) : Optional.empty();
            case OVER -> Optional.empty();
        };
    }

    private static ReminderPlan next(ReminderPlan plan, AppointmentNews news, PlannedMessages messages, Instant now) {
        RemindedAppointment old = plan.appointment();
        boolean changed = news.meeting().differsFor(old.meeting());
        boolean revived = old.standing().isTakenBack() && !news.standing().isTakenBack();
        ReminderPlan about = plan.about(changed || revived ? news.changedFrom(old, now) : news.sameTimeAs(old));
        // Who was told of the old state hears of the new one, however late; nobody is told from a replay of history.
        PlannedMessages fitting =
                plan.isSpoken() || isNews(news.changedAt(), now) ? messages : messages.onlyReminders();
        return switch (news.standing()) {
            case BOOKED -> booked(about, old, changed, fitting);
            case REQUESTED ->
                changed || revived
                        ? fitting.withConfirmation(about.supersedeAll(EndReason.MOVED), MessageKind.REQUESTED)
                        : about;
            case CANCELLED, DECLINED ->
                old.standing().isTakenBack()
                        ? about
                        : fitting.withChange(about.supersedeAll(EndReason.CANCELLED), ending(news));
            case OVER -> about.supersedeAll(EndReason.TOO_LATE);
        };
    }

    private static ReminderPlan booked(
            ReminderPlan about, RemindedAppointment old, boolean changed, PlannedMessages messages) {
        if (old.isBooked() && !changed) {
            return about;
        }
        ReminderPlan told = switch (old.standing()) {
            case BOOKED -> messages.withChange(about.supersedeAll(EndReason.MOVED), change(about, old));
            case REQUESTED -> messages.withChange(about.supersedeAll(EndReason.ANSWERED), MessageKind.APPROVED);
            case CANCELLED, DECLINED, OVER ->
                messages.withConfirmation(about.supersedeAll(EndReason.MOVED), MessageKind.CONFIRMATION);
        };
        return messages.withReminders(told);
    }

    private static MessageKind change(ReminderPlan about, RemindedAppointment old) {
        return about.appointment().meeting().isMovedFrom(old.meeting()) ? MessageKind.MOVED : MessageKind.CHANGED;
    }

    private static MessageKind ending(AppointmentNews news) {
        return news.standing() == Standing.DECLINED ? MessageKind.DECLINED : MessageKind.CANCELLED;
    }

    /** What happened long before this service first heard of it comes from a replay of history. */
    private static boolean isNews(Instant happened, Instant now) {
        return now.isBefore(happened.plus(MessageTimes.NEWS));
    }

    /** Lets the planned messages follow the client's present wishes; what was said already stays said. */
    public ReminderPlan replan(ReminderPlan plan, Reach reach, Instant now) {
        if (!plan.appointment().start().isAfter(now)) {
            return plan;
        }
        ReminderPlan rerouted = rerouted(plan, channel(reach));
        if (!plan.appointment().isBooked()) {
            return rerouted;
        }
        ReminderPlan cleared = rerouted.mapAll(
                each -> each.kind() == MessageKind.REMINDER && each.dueAt().isAfter(now)
                        ? each.superseded(EndReason.PREFERENCES_CHANGED)
                        : each);
        return new PlannedMessages(reach, channel(reach), now).withReminders(cleared);
    }

    /** Takes what waits for another channel to the best one; reminders are planned anew anyway. */
    private static ReminderPlan rerouted(ReminderPlan plan, Optional<Channel> best) {
        ReminderPlan all = plan;
        for (Delivery each : plan.deliveries()) {
            if (each.isPlanned() && !best.equals(Optional.of(each.occurrence().channel()))) {
                all = all.map(each.id(), old -> old.superseded(EndReason.PREFERENCES_CHANGED));
                if (best.isPresent() && each.kind() != MessageKind.REMINDER) {
                    Occurrence over =
                            plan.occurrence(each.kind(), each.occurrence().offset(), best.get());
                    all = all.plus(Delivery.planned(over, each.dueAt()));
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
}
