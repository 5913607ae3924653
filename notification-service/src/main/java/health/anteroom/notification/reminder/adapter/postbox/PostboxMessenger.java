package health.anteroom.notification.reminder.adapter.postbox;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.notification.delivery.AppointmentMessage;
import health.anteroom.notification.delivery.CalendarInvite;
import health.anteroom.notification.delivery.Postbox;
import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.delivery.Told;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.reminder.application.Messenger;
import health.anteroom.notification.reminder.model.Change;
import health.anteroom.notification.reminder.model.ChangedBy;
import health.anteroom.notification.reminder.model.Delivery;
import health.anteroom.notification.reminder.model.LastTold;
import health.anteroom.notification.reminder.model.Meeting;
import health.anteroom.notification.reminder.model.RemindedAppointment;
import health.anteroom.notification.reminder.model.ReminderPlan;
import health.anteroom.notification.reminder.model.Version;
import java.time.Instant;
import java.util.Optional;

/** Sends by the client's own contact of the moment. */
public final class PostboxMessenger implements Messenger {
    private final Postbox postbox;
    private final ManageLinks links;
    private final SentTo sentTo;

    public PostboxMessenger(Postbox postbox, ManageLinks links, SentTo sentTo) {
        this.postbox = postbox;
        this.links = links;
        this.sentTo = sentTo;
    }

    @Override
    public SendOutcome send(ReminderPlan plan, Delivery delivery, Addressee to) {
        Optional<ContactPoint> contact = to.contact(delivery.occurrence().channel());
        return contact.isEmpty()
                ? new SendOutcome.Refused()
                : postbox.send(new AppointmentMessage(
                        delivery.id(),
                        delivery.kind(),
                        contact.get(),
                        to.wording(),
                        told(plan, to),
                        links.to(plan),
                        invite(plan, to),
                        plan.appointment().booking().unproven()));
    }

    @Override
    public Optional<String> sealedContact(Delivery delivery, Addressee to) {
        return to.contact(delivery.occurrence().channel())
                .map(contact -> sentTo.seal(to.reach().client(), contact));
    }

    private static Told told(ReminderPlan plan, Addressee to) {
        RemindedAppointment appointment = plan.appointment();
        Optional<Instant> byLink = Optional.of(appointment.change())
                .filter(change -> change.by() == ChangedBy.LINK)
                .map(Change::at);
        return new Told(facts(appointment.meeting()), to.reach().hours().zone(), earlier(plan), byLink);
    }

    /** What the client goes by until they read this. */
    private static Optional<Told.Facts> earlier(ReminderPlan plan) {
        return Optional.of(plan.lastTold()).filter(LastTold::expectsToMeet).map(known -> facts(known.meeting()));
    }

    private static Told.Facts facts(Meeting meeting) {
        return new Told.Facts(meeting.start(), meeting.end(), meeting.clinicianName(), meeting.format());
    }

    private static Optional<CalendarInvite> invite(ReminderPlan plan, Addressee to) {
        Version version = plan.appointment().version();
        return to.wantsInvites()
                ? Optional.of(new CalendarInvite(plan.id().value(), version.revision(), version.at()))
                : Optional.empty();
    }
}
