package health.anteroom.notification.recipient.application;

import health.anteroom.kit.store.Cause;
import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.model.ContactCard;
import java.time.ZoneId;

/** Intake's record of a client, as of one of its revisions. */
public record RecordClient(ClientId client, ContactCard card, ZoneId zone, Wording wording, Cause cause) {}
