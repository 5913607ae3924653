package health.anteroom.notification.reminder.model;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.SendOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How a plan goes on after each step of sending one of its messages. */
public final class Settlement {
    private Settlement() {}

    public static ReminderPlan claimed(ReminderPlan plan, Delivery delivery, Claim claim) {
        return in(
                plan,
                delivery,
                new DeliveryState.Sending(claim, delivery.state().tries()));
    }

    public static boolean isClaimedBy(Delivery delivery, Claim claim) {
        return delivery.state() instanceof DeliveryState.Sending sending
                && sending.claim().equals(claim);
    }

    /** A claim that {@link ReminderPlan#nextToAct} hands out is one whose owner died. */
    public static boolean isAbandoned(Delivery delivery) {
        return delivery.state() instanceof DeliveryState.Sending;
    }

    /**
     * What a crash left: nobody knows whether it was sent. A mail goes again, under the same Message-ID, so that it is shown
     * once. An SMS does not: once too few, with a note for the desk, is better than twice.
     */
    public static ReminderPlan ofAbandoned(ReminderPlan before, Delivery delivery, Instant now) {
        int attempts = delivery.state().tries() + 1;
        ReminderPlan plan = before.knowing(before.lastTold().unsure());
        return switch (delivery.occurrence().channel()) {
            case EMAIL ->
                attempts == 1 ? tryAgain(plan, delivery, attempts, now) : tryLater(plan, delivery, attempts, now);
            case SMS -> in(plan, delivery, new DeliveryState.Failed(now, EndReason.OUTCOME_UNKNOWN, attempts));
        };
    }

    /** Empty when it is to be sent now. */
    public static Optional<ReminderPlan> ofDecision(
            ReminderPlan plan, Delivery delivery, SendDecision decision, Instant now) {
        int attempts = delivery.state().tries();
        return switch (decision) {
            case SendDecision.SendNow sendNow -> Optional.empty();
            case SendDecision.Postpone postpone ->
                Optional.of(plan.map(
                        delivery.id(),
                        each -> each.in(new DeliveryState.Planned(attempts)).dueAt(postpone.until())));
            case SendDecision.Drop drop -> Optional.of(in(plan, delivery, new DeliveryState.Superseded(drop.reason())));
            case SendDecision.GiveUp giveUp ->
                Optional.of(in(plan, delivery, new DeliveryState.Failed(now, giveUp.reason(), attempts)));
        };
    }

    /** It may not leave, and a person can see why. */
    public static ReminderPlan keptBack(ReminderPlan plan, Delivery delivery, EndReason why, Instant now) {
        return in(
                plan,
                delivery,
                new DeliveryState.Failed(now, why, delivery.state().tries()));
    }

    /**
     * @param tried how the message told the appointment, and where it was sent to
     */
    public static ReminderPlan ofOutcome(
            ReminderPlan before, Delivery delivery, SendOutcome outcome, Tried tried, Instant now) {
        int attempts = delivery.state().tries() + 1;
        ReminderPlan plan = before.knowing(lastTold(before, outcome, tried, now));
        ReminderPlan next = switch (outcome) {
            case SendOutcome.Accepted accepted ->
                in(plan, delivery, new DeliveryState.Sent(now, accepted.providerId(), attempts));
            case SendOutcome.TryLater tryLater -> tryLater(plan, delivery, attempts, now);
            case SendOutcome.Refused refused ->
                in(plan, delivery, new DeliveryState.Failed(now, EndReason.REFUSED_BY_PROVIDER, attempts));
            case SendOutcome.NotSetUp notSetUp ->
                in(plan, delivery, new DeliveryState.Failed(now, EndReason.SMS_NOT_SET_UP, attempts));
            case SendOutcome.Unknown unknown ->
                delivery.occurrence().channel() == Channel.EMAIL
                        ? tryLater(plan, delivery, attempts, now)
                        : in(plan, delivery, new DeliveryState.Failed(now, EndReason.OUTCOME_UNKNOWN, attempts));
        };
        return next.map(delivery.id(), each -> tried.sealedTo().map(each::to).orElse(each));
    }

    private static LastTold lastTold(ReminderPlan before, SendOutcome outcome, Tried tried, Instant now) {
        return switch (outcome) {
            case SendOutcome.Accepted accepted -> LastTold.sent(tried.said(), now);
            case SendOutcome.Refused refused -> before.lastTold();
            case SendOutcome.NotSetUp notSetUp -> before.lastTold();
            case SendOutcome.TryLater tryLater -> before.lastTold().unsure();
            case SendOutcome.Unknown unknown -> before.lastTold().unsure();
        };
    }

    /**
     * One try to send.
     *
     * @param said the appointment as the message told it
     * @param sealedTo where it was tried to be sent to, encrypted
     */
    public record Tried(RemindedAppointment said, Optional<String> sealedTo) {}

    private static ReminderPlan tryLater(ReminderPlan plan, Delivery delivery, int attempts, Instant now) {
        Optional<Duration> pause = RetryPause.after(attempts);
        return pause.isPresent()
                ? tryAgain(plan, delivery, attempts, now.plus(pause.get()))
                : in(plan, delivery, new DeliveryState.Failed(now, EndReason.PROVIDER_UNAVAILABLE, attempts));
    }

    private static ReminderPlan tryAgain(ReminderPlan plan, Delivery delivery, int attempts, Instant at) {
        return plan.map(
                delivery.id(),
                each -> each.in(new DeliveryState.Planned(attempts)).dueAt(at));
    }

    private static ReminderPlan in(ReminderPlan plan, Delivery delivery, DeliveryState state) {
        return plan.map(delivery.id(), each -> each.in(state));
    }
}
