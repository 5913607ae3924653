package health.anteroom.notification.reminder.adapter.kafka;

import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.event.EventListener;
import health.anteroom.kit.event.ReceivedEvent;
import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.Introduction;
import health.anteroom.notification.recipient.Introduction.HolderWord;
import health.anteroom.notification.reminder.adapter.kafka.AppointmentV1.BookedClientV1;
import health.anteroom.notification.reminder.application.FollowAppointmentHandler;
import health.anteroom.notification.reminder.model.AppointmentNews;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** Each revision of each appointment. */
public final class AppointmentListener implements EventListener {
    private static final String TYPE = "anteroom.appointment.v1";

    private final FollowAppointmentHandler handler;
    private final TransportCipher transport;

    public AppointmentListener(FollowAppointmentHandler handler, TransportCipher transport) {
        this.handler = handler;
        this.transport = transport;
    }

    @Override
    public String topic() {
        return "anteroom.appointments";
    }

    @Override
    public String feature() {
        return "reminder";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!event.type().equals(TYPE)) {
            throw event.unknownType();
        }
        AppointmentV1 appointment = event.data(AppointmentV1.class);
        Optional<AppointmentNews> news = appointment.news(event.revision());
        if (news.isPresent()) {
            Introduction introduction = introduction(appointment.id(), Objects.requireNonNull(appointment.client()));
            handler.follow(news.get(), introduction, event.cause());
        }
    }

    private Introduction introduction(String appointment, BookedClientV1 client) {
        return new Introduction(
                new ClientId(client.id()),
                Optional.ofNullable(client.email())
                        .map(secret -> transport.open(appointment + "/email", secret))
                        .flatMap(EmailAddress::parse),
                Optional.ofNullable(client.phone())
                        .map(secret -> transport.open(appointment + "/phone", secret))
                        .flatMap(PhoneNumber::parse),
                ZoneId.of(client.zone()),
                client.plainWords() ? Wording.PLAIN : Wording.DISCREET,
                new HolderWord.None());
    }
}
