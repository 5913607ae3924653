package health.anteroom.notification.reminder.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.recipient.Addressees;
import health.anteroom.notification.recipient.Reach;
import health.anteroom.notification.reminder.model.Announcement;
import health.anteroom.notification.reminder.model.AppointmentId;
import health.anteroom.notification.reminder.model.AppointmentNews;
import health.anteroom.notification.reminder.model.Change;
import health.anteroom.notification.reminder.model.ChangedBy;
import health.anteroom.notification.reminder.model.ConfirmWish;
import health.anteroom.notification.reminder.model.Delivery;
import health.anteroom.notification.reminder.model.ReminderPlan;
import health.anteroom.notification.reminder.model.ReminderPlanner;
import health.anteroom.notification.reminder.model.Standing;
import health.anteroom.notification.reminder.model.Supposed;
import health.anteroom.notification.reminder.model.Tell;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which messages would be sent if somebody did what they think of doing: asked of the planner that plans them then. */
public final class PreviewMessages {
    private final ReminderPlans plans;
    private final Addressees addressees;
    private final ReminderPlanner planner;
    private final InstantSource practiceClock;

    public PreviewMessages(
            ReminderPlans plans, Addressees addressees, ReminderPlanner planner, InstantSource practiceClock) {
        this.plans = plans;
        this.addressees = addressees;
        this.planner = planner;
        this.practiceClock = practiceClock;
    }

    public Optional<ReminderPlan> plan(AppointmentId appointment) {
        return plans.find(appointment).map(Stored::state);
    }

    public List<Announcement> of(NewBooking booking) {
        Instant now = practiceClock.instant();
        AppointmentNews news =
                Supposed.booking(booking.reach().client(), booking.standing(), booking.start(), booking.confirm(), now);
        return announced(planner.follow(Optional.empty(), news, booking.reach(), now), booking.textable());
    }

    public List<Announcement> of(ReminderPlan plan, NewChange change) {
        Instant now = practiceClock.instant();
        Optional<Reach> reach = addressees.find(plan.client()).map(Addressee::reach);
        AppointmentNews news =
                Supposed.change(plan, change.what(), change.start(), new Change(change.by(), change.tell(), now));
        return announced(reach.flatMap(known -> planner.follow(Optional.of(plan), news, known, now)), true);
    }

    private List<Announcement> announced(Optional<ReminderPlan> plan, boolean textable) {
        return plan.stream()
                .flatMap(planned -> planned.deliveries().stream())
                .filter(Delivery::isPlanned)
                .sorted(Comparator.comparing(Delivery::dueAt))
                .map(each -> new Announcement(
                        each.kind(), each.dueAt(), over(each.occurrence().channel(), textable)))
                .toList();
    }

    private Optional<Channel> over(Channel channel, boolean textable) {
        boolean leaves = planner.canSendOver(channel) && (channel != Channel.SMS || textable);
        return leaves ? Optional.of(channel) : Optional.empty();
    }

    /**
     * @param standing {@code BOOKED}, or {@code REQUESTED} of what a person has to answer
     * @param textable whether the number, if it is one, can get an SMS
     */
    public record NewBooking(Reach reach, Standing standing, Instant start, ConfirmWish confirm, boolean textable) {}

    /**
     * @param start another one, where it moves
     */
    public record NewChange(Supposed.What what, Optional<Instant> start, ChangedBy by, Tell tell) {}
}
