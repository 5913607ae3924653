package health.anteroom.notification.recipient.application;

import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.Stored;
import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.recipient.Addressees;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.Introduction;
import health.anteroom.notification.recipient.Reach;
import health.anteroom.notification.recipient.model.Recipient;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers for the whole service who a client is and how they are reached. */
public final class RecipientDirectory implements Addressees {
    private final Recipients recipients;
    private final Set<String> textRegions;

    /** @param textRegions where text messages may go */
    public RecipientDirectory(Recipients recipients, Set<String> textRegions) {
        this.recipients = recipients;
        this.textRegions = Set.copyOf(textRegions);
    }

    @Override
    public Optional<Addressee> find(ClientId client) {
        return recipients.find(client).map(Stored::state).map(one -> one.addressee(textRegions));
    }

    @Override
    public Reach newcomer(ZoneId zone, Channel channel, boolean textable) {
        return Recipient.newcomer(zone, channel, textable);
    }

    @Override
    public void introduce(Introduction introduction, String appointment, Cause cause) {
        recipients.consume(
                introduction.client(),
                cause,
                known -> known.isEmpty()
                        ? Optional.of(Recipient.introduced(introduction, appointment))
                        : known.map(one -> one.with(appointment).hearing(introduction.word()))
                                .filter(next -> !known.equals(Optional.of(next))));
    }

    @Override
    public List<String> appointmentsOf(ClientId client) {
        return recipients
                .find(client)
                .map(Stored::state)
                .map(Recipient::appointments)
                .orElseGet(List::of);
    }
}
