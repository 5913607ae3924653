package health.anteroom.notification.reminder.application;

import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.reminder.model.Delivery;
import health.anteroom.notification.reminder.model.ReminderPlan;
import java.util.Optional;

/** Puts a planned message into words and lets it leave: one try. */
public interface Messenger {
    SendOutcome send(ReminderPlan plan, Delivery delivery, Addressee to);

    /** Where it goes, encrypted for the record; empty where there is no such contact. */
    Optional<String> sealedContact(Delivery delivery, Addressee to);
}
