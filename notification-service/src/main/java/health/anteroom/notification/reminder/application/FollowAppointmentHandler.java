package health.anteroom.notification.reminder.application;

import health.anteroom.kit.store.Cause;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.recipient.Addressees;
import health.anteroom.notification.recipient.Introduction;
import health.anteroom.notification.recipient.Introduction.HolderWord;
import health.anteroom.notification.reminder.model.AppointmentNews;
import health.anteroom.notification.reminder.model.ChangedBy;
import health.anteroom.notification.reminder.model.ReminderPlan;
import health.anteroom.notification.reminder.model.ReminderPlanner;
import health.anteroom.notification.reminder.model.Standing;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Lets the plan follow the appointment. First the recipient, then the plan: a repetition completes what was cut off. */
public final class FollowAppointmentHandler {
    private final ReminderPlans plans;
    private final Addressees addressees;
    private final ReminderPlanner planner;
    private final InstantSource practiceClock;
    private final DueWatch watch;

    public FollowAppointmentHandler(
            ReminderPlans plans,
            Addressees addressees,
            ReminderPlanner planner,
            InstantSource practiceClock,
            DueWatch watch) {
        this.plans = plans;
        this.addressees = addressees;
        this.planner = planner;
        this.practiceClock = practiceClock;
        this.watch = watch;
    }

    public void follow(AppointmentNews news, Introduction introduction, Cause cause) {
        addressees.introduce(introduction.saying(word(news)), news.id().value(), cause);
        Optional<Addressee> addressee = addressees.find(news.client());
        if (addressee.isEmpty()) {
            // Erased: nobody is told anything any more.
            return;
        }
        AtomicReference<Optional<ReminderPlan>> next = new AtomicReference<>(Optional.empty());
        plans.consume(news.id(), cause, before -> {
            Optional<ReminderPlan> after =
                    planner.follow(before, news, addressee.get().reach(), practiceClock.instant());
            next.set(after);
            return after;
        });
        next.get().ifPresent(watch::watch);
    }

    /** The manage link of a booking shows nothing of who holds the contact: whoever booked has it. */
    private HolderWord word(AppointmentNews news) {
        if (news.standing() == Standing.DISOWNED) {
            return new HolderWord.NotTheirs(news.change().at());
        }
        boolean wasUnproven = plans.find(news.id())
                .filter(plan -> plan.state().appointment().booking().unproven())
                .isPresent();
        boolean proven = wasUnproven && !news.booking().unproven();
        return proven || news.change().by() == ChangedBy.CLIENT ? new HolderWord.Theirs() : new HolderWord.None();
    }
}
