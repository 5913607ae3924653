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

/** Answers for the whole service who a client is and how they are reached. */
public final class RecipientDirectory implements Addressees {
    private final Recipients recipients;

    public RecipientDirectory(Recipients recipients) {
        this.recipients = recipients;
    }

    @Override
    public Optional<Addressee> find(ClientId client) {
        return recipients.find(client).map(Stored::state).map(Recipient::addressee);
    }

    @Override
    public Reach newcomer(ZoneId zone, Channel channel) {
        return Recipient.newcomer(zone, channel);
    }

    @Override
    public void introduce(Introduction introduction, String appointment, Cause cause) {
        recipients.consume(
                introduction.client(),
                cause,
                known -> known.isEmpty()
                        ? Optional.of(Recipient.introduced(introduction, appointment))
                        : known.filter(one -> !one.appointments().contains(appointment))
                                .map(one -> one.with(appointment)));
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
