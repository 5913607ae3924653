package health.anteroom.notification.reminder.application;

import health.anteroom.kit.store.Stored;
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
    private final Allowance allowance;
    private final InstantSource practiceClock;

    public PreviewMessages(
            ReminderPlans plans,
            Addressees addressees,
            ReminderPlanner planner,
            Allowance allowance,
            InstantSource practiceClock) {
        this.plans = plans;
        this.addressees = addressees;
        this.planner = planner;
        this.allowance = allowance;
        this.practiceClock = practiceClock;
    }

    public Optional<ReminderPlan> plan(AppointmentId appointment) {
        return plans.find(appointment).map(Stored::state);
    }

    /** Says of every contact the same: whether it is known here, and what it got before, is nobody's to learn. */
    public List<Announcement> of(NewBooking booking) {
        Instant now = practiceClock.instant();
        Reach reach = booking.reach();
        AppointmentNews news =
                Supposed.booking(reach.client(), booking.standing(), booking.start(), booking.confirm(), now);
        return planner.follow(Optional.empty(), news, reach, now)
                .map(plan -> announced(plan, reach))
                .orElseGet(List::of);
    }

    public List<Announcement> of(ReminderPlan plan, NewChange change) {
        Instant now = practiceClock.instant();
        AppointmentNews news =
                Supposed.change(plan, change.what(), change.start(), new Change(change.by(), change.tell(), now));
        return addressees
                .find(plan.client())
                .flatMap(to -> planner.follow(Optional.of(plan), news, to.reach(), now)
                        .map(next -> announced(allowed(next, to, now), to.reach())))
                .orElseGet(List::of);
    }

    /** Without what would be kept back. */
    private ReminderPlan allowed(ReminderPlan plan, Addressee to, Instant now) {
        return plan.onlyWith(each -> allowance
                .refusal(plan, each, to, each.dueAt().isBefore(now) ? now : each.dueAt(), Allowance.Asking.TO_FORESEE)
                .isEmpty());
    }

    private List<Announcement> announced(ReminderPlan plan, Reach reach) {
        return plan.deliveries().stream()
                .filter(Delivery::isPlanned)
                .sorted(Comparator.comparing(Delivery::dueAt))
                .map(each -> new Announcement(
                        each.kind(),
                        each.dueAt(),
                        Optional.of(each.occurrence().channel())
                                .filter(channel -> planner.canSendOver(channel, reach))))
                .toList();
    }

    /**
     * @param standing {@code BOOKED}, or {@code REQUESTED} of what a person has to answer
     */
    public record NewBooking(Reach reach, Standing standing, Instant start, ConfirmWish confirm) {}

    /**
     * @param start another one, where it moves
     */
    public record NewChange(Supposed.What what, Optional<Instant> start, ChangedBy by, Tell tell) {}
}
