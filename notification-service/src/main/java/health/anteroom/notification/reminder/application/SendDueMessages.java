package health.anteroom.notification.reminder.application;

import health.anteroom.kit.fault.CrashPoint;
import health.anteroom.kit.store.Stored;
import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.recipient.Addressees;
import health.anteroom.notification.recipient.Reach;
import health.anteroom.notification.reminder.model.AppointmentId;
import health.anteroom.notification.reminder.model.Claim;
import health.anteroom.notification.reminder.model.Delivery;
import health.anteroom.notification.reminder.model.EndReason;
import health.anteroom.notification.reminder.model.LastLook;
import health.anteroom.notification.reminder.model.ReminderPlan;
import health.anteroom.notification.reminder.model.SendDecision;
import health.anteroom.notification.reminder.model.Settlement;
import java.util.Optional;

/**
 * Sends what is due of one plan. The claim is a conditional write, and the only fence; then everything is read again and
 * judged once more before the message leaves; then it is settled. Whoever dies in between leaves a claim that another
 * concludes from.
 */
public final class SendDueMessages {
    private static final int SETTLE_TRIES = 20;

    private final ReminderPlans plans;
    private final Addressees addressees;
    private final Allowance allowance;
    private final Messenger messenger;
    private final EngineClock clock;

    public SendDueMessages(
            ReminderPlans plans, Addressees addressees, Allowance allowance, Messenger messenger, EngineClock clock) {
        this.plans = plans;
        this.addressees = addressees;
        this.allowance = allowance;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** Works until nothing of the plan is due; answers with the plan as it is then. */
    public Optional<ReminderPlan> send(AppointmentId appointment) {
        while (true) {
            Optional<Stored<ReminderPlan>> plan = plans.find(appointment);
            if (plan.isEmpty()) {
                return Optional.empty();
            }
            Optional<Delivery> due = plan.get().state().nextToAct(clock.practice(), clock.machine());
            if (due.isEmpty()) {
                return plan.map(Stored::state);
            }
            act(plan.get(), due.get());
        }
    }

    private void act(Stored<ReminderPlan> plan, Delivery due) {
        ReminderPlan state = plan.state();
        if (Settlement.isAbandoned(due)) {
            plans.replace(plan, Settlement.ofAbandoned(state, due, clock.practice()));
            return;
        }
        Optional<ReminderPlan> judged = judged(state, due);
        if (judged.isPresent()) {
            plans.replace(plan, judged.get());
            return;
        }
        Claim claim = clock.claim();
        plans.replace(plan, Settlement.claimed(state, due, claim)).ifPresent(mine -> dispatch(mine, due, claim));
    }

    private void dispatch(Stored<ReminderPlan> claimed, Delivery due, Claim claim) {
        CrashPoint.reach("reminder.claimed");
        Optional<Stored<ReminderPlan>> again = plans.find(claimed.state().id());
        Optional<Delivery> mine = again.flatMap(plan -> plan.state().delivery(due.id()))
                .filter(delivery -> Settlement.isClaimedBy(delivery, claim));
        if (mine.isEmpty()) {
            return;
        }
        ReminderPlan state = again.get().state();
        Optional<ReminderPlan> judged = judged(state, mine.get());
        if (judged.isPresent()) {
            plans.replace(again.get(), judged.get());
            return;
        }
        Addressee to = addressees.find(state.client()).orElseThrow();
        Optional<EndReason> kept = allowance.refusal(state, mine.get(), to, clock.practice(), Allowance.Asking.TO_SEND);
        if (kept.isPresent()) {
            plans.replace(again.get(), Settlement.keptBack(state, mine.get(), kept.get(), clock.practice()));
            return;
        }
        SendOutcome outcome = messenger.send(state, mine.get(), to);
        CrashPoint.reach("reminder.sent");
        settle(
                again.get(),
                mine.get(),
                claim,
                new Settlement.Tried(state.appointment(), messenger.sealedContact(mine.get(), to)),
                outcome);
    }

    /** What else than sending is to be done now, if anything. */
    private Optional<ReminderPlan> judged(ReminderPlan plan, Delivery delivery) {
        Optional<Reach> reach = addressees.find(plan.client()).map(Addressee::reach);
        SendDecision decision = LastLook.at(plan, delivery, reach, clock.practice());
        return Settlement.ofDecision(plan, delivery, decision, clock.practice());
    }

    private void settle(
            Stored<ReminderPlan> known, Delivery sent, Claim claim, Settlement.Tried tried, SendOutcome outcome) {
        Optional<Stored<ReminderPlan>> plan = Optional.of(known);
        for (int attempt = 0; attempt < SETTLE_TRIES && plan.isPresent(); attempt++) {
            Optional<Delivery> mine =
                    plan.get().state().delivery(sent.id()).filter(delivery -> Settlement.isClaimedBy(delivery, claim));
            if (mine.isEmpty()) {
                return;
            }
            ReminderPlan after = Settlement.ofOutcome(plan.get().state(), mine.get(), outcome, tried, clock.practice());
            if (plans.replace(plan.get(), after).isPresent()) {
                return;
            }
            plan = plans.find(known.state().id());
        }
    }
}
