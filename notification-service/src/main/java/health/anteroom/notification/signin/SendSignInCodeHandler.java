package health.anteroom.notification.signin;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.kit.fault.CrashPoint;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.time.MachineClock;
import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.OccurrenceId;
import health.anteroom.notification.delivery.Postbox;
import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.delivery.SignInMessage;
import health.anteroom.notification.limit.MessageLimits;
import java.util.Set;

/**
 * Sends a code, and notes before and after that it does. A repetition after a crash in between sends the same code once
 * more: the person waits for it, and a second copy of it does no harm.
 */
public final class SendSignInCodeHandler {
    private static final int TRIES = 4;

    private final AggregateStore<SignInDelivery> deliveries;
    private final Postbox postbox;
    private final SignInLinks links;
    private final MessageLimits limits;
    private final Set<String> textRegions;
    private final MachineClock clock;

    /** @param textRegions where text messages may go */
    public SendSignInCodeHandler(
            AggregateStores stores,
            Postbox postbox,
            SignInLinks links,
            MessageLimits limits,
            Set<String> textRegions,
            MachineClock clock) {
        this.deliveries = stores.open("signInDeliveries", new SignInDeliveryMapping());
        this.postbox = postbox;
        this.links = links;
        this.limits = limits;
        this.textRegions = Set.copyOf(textRegions);
        this.clock = clock;
    }

    void send(SendSignInCode command) {
        Channel channel = Postbox.channelTo(command.to());
        Stored<SignInDelivery> delivery = begun(command.id(), channel);
        if (delivery.state().state() != SignInDelivery.State.SENDING) {
            return;
        }
        if (!canGet(command.to())) {
            deliveries.update(delivery, delivery.state().failed());
            return;
        }
        CrashPoint.reach("sign-in.begun");
        SendOutcome outcome = postbox.send(new SignInMessage(
                OccurrenceId.of(command.id()), command.to(), command.code(), links.to(command.to(), command.code())));
        settle(delivery, outcome);
    }

    /** A number of another kind, or from elsewhere, costs a practice a great deal; a code by mail is always possible. */
    private boolean canGet(ContactPoint to) {
        return switch (to) {
            case PhoneNumber number -> number.getsTexts(textRegions) && !limits.isStopped(number);
            case EmailAddress address -> true;
        };
    }

    private Stored<SignInDelivery> begun(String id, Channel channel) {
        WriteOutcome<SignInDelivery> outcome = deliveries.insert(id, SignInDelivery.begun(channel, clock.instant()));
        return switch (outcome) {
            case WriteOutcome.Written<SignInDelivery> written -> written.now();
            case WriteOutcome.IdTaken<SignInDelivery> taken -> taken.existing();
            case WriteOutcome.ClaimTaken<SignInDelivery> never -> throw new IllegalStateException("It claims nothing");
            case WriteOutcome.Stale<SignInDelivery> never -> throw new IllegalStateException("An insert has no past");
        };
    }

    private void settle(Stored<SignInDelivery> delivery, SendOutcome outcome) {
        SignInDelivery state = delivery.state();
        switch (outcome) {
            case SendOutcome.Accepted accepted -> deliveries.update(delivery, state.sent(clock.instant()));
            case SendOutcome.Refused refused -> deliveries.update(delivery, state.failed());
            case SendOutcome.NotSetUp notSetUp -> deliveries.update(delivery, state.failed());
            case SendOutcome.TryLater tryLater -> again(delivery);
            case SendOutcome.Unknown unknown -> again(delivery);
        }
    }

    private void again(Stored<SignInDelivery> delivery) {
        SignInDelivery state = delivery.state();
        if (state.attempts() + 1 >= TRIES) {
            deliveries.update(delivery, state.failed());
            return;
        }
        deliveries.update(delivery, state.tried());
        throw new CodeNotSentException(delivery.id());
    }

    /** Makes the consumer bring the event again after a pause. */
    static final class CodeNotSentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CodeNotSentException(String id) {
            super("Code " + id + " will be tried again");
        }
    }
}
