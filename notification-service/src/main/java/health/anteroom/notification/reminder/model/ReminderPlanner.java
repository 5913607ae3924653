package health.anteroom.notification.reminder.model;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.recipient.Reach;
import java.time.Duration;
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
    private final Duration breath;

    /**
     * @param setUp the channels that this practice can send over
     * @param breath how long a change by staff waits for the next one
     */
    public ReminderPlanner(Set<Channel> setUp, Duration breath) {
        this.setUp = Set.copyOf(setUp);
        this.breath = breath;
    }

    /** The plan after the news; empty when there is nothing that anybody should be told. */
    public Optional<ReminderPlan> follow(
            Optional<ReminderPlan> before, AppointmentNews news, Reach reach, Instant now) {
        PlannedMessages messages = new PlannedMessages(reach, channel(reach), breath, now);
        return before.isPresent() ? Optional.of(next(before.get(), news, messages, now)) : first(news, messages, now);
    }

    private static Optional<ReminderPlan> first(AppointmentNews news, PlannedMessages messages, Instant now) {
        ReminderPlan plan =
                new ReminderPlan(news.id(), news.client(), news.firstSeen(), LastTold.seen(news, now), List.of());
        return switch (news.standing()) {
            case BOOKED ->
                Optional.of(messages.withReminders(
                        isNews(news.booking().at(), now)
                                ? messages.withConfirmation(plan, MessageKind.CONFIRMATION)
                                : plan));
            case REQUESTED ->
                Optional.of(
                        isNews(news.change().at(), now)
                                ? messages.withConfirmation(plan, MessageKind.REQUESTED)
                                : plan);
            case CANCELLED, DECLINED ->
                isNews(news.change().at(), now) ? Optional.of(told(plan, plan, messages)) : Optional.empty();
            case DISOWNED, OVER -> Optional.empty();
        };
    }

    private static ReminderPlan next(ReminderPlan plan, AppointmentNews news, PlannedMessages messages, Instant now) {
        RemindedAppointment old = plan.appointment();
        boolean changed = news.meeting().differsFor(old.meeting());
        if (!changed && news.standing() == old.standing()) {
            ReminderPlan about = plan.about(news.likeBefore(old));
            return news.change().by() == ChangedBy.STAFF
                    ? asAsked(about, news.change().tell(), messages)
                    : about;
        }
        boolean revived = old.standing().isTakenBack() && !news.standing().isTakenBack();
        ReminderPlan about = plan.about(changed || revived ? news.atAnotherTime(old) : news.atTheSameTime(old));
        // Who was told of the old state hears of the new one, however late; nobody is told from a replay of history.
        ReminderPlan told = plan.isSpoken() || isNews(news.change().at(), now)
                ? told(plan, about, messages)
                : about.supersedeAll(reason(news.standing()));
        return news.standing() == Standing.BOOKED ? messages.withReminders(told) : told;
    }

    /** Staff changed nothing but how what waits is to be told. */
    private static ReminderPlan asAsked(ReminderPlan plan, Tell tell, PlannedMessages messages) {
        return switch (tell) {
            case BREATH -> plan;
            case NOW -> messages.withoutBreath(plan);
            case NO -> plan.mapAll(each -> each.tellsAChange() ? each.superseded(EndReason.NOT_TO_BE_TOLD) : each);
        };
    }

    /** Takes back what waits to be said and plans the one word that takes its place, if there is anything to tell. */
    private static ReminderPlan told(ReminderPlan before, ReminderPlan about, PlannedMessages messages) {
        Optional<MessageKind> kind = about.untold();
        return kind.isPresent()
                ? messages.withWord(
                        about.supersedeAll(reason(about.appointment().standing())), kind.get(), before.nextWord())
                : about.supersedeAll(
                        about.appointment().isBooked()
                                ? EndReason.UNDONE
                                : reason(about.appointment().standing()));
    }

    private static EndReason reason(Standing now) {
        return switch (now) {
            case REQUESTED, BOOKED -> EndReason.MOVED;
            case CANCELLED, DECLINED, DISOWNED -> EndReason.CANCELLED;
            case OVER -> EndReason.TOO_LATE;
        };
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
        return new PlannedMessages(reach, channel(reach), breath, now).withReminders(cleared);
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

    /** Whether what is planned over that channel can leave. */
    public boolean canSendOver(Channel channel, Reach reach) {
        return setUp.contains(channel) && (channel != Channel.SMS || reach.textable());
    }

    /** The first that the client wants and that can be used; else the first that they want, so that the desk sees it fail. */
    private Optional<Channel> channel(Reach reach) {
        return reach.channels().stream()
                .filter(channel -> canSendOver(channel, reach))
                .findFirst()
                .or(() -> reach.channels().stream().findFirst());
    }
}
