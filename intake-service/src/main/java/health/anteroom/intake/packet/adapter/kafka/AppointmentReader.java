package health.anteroom.intake.packet.adapter.kafka;

import health.anteroom.intake.client.CareAppointment;
import health.anteroom.intake.client.CareAppointment.Standing;
import health.anteroom.intake.client.ChosenName;
import health.anteroom.intake.client.Client;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.Contact;
import health.anteroom.intake.client.Reach;
import health.anteroom.intake.packet.adapter.kafka.AppointmentV1.ClientPart;
import health.anteroom.intake.packet.application.AppointmentNews;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.event.ReceivedEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads appointment events, opening what is sealed; a hold has no client and is no news here. Neither is a
 * booking with no more than somebody's contact, until they say that it was them: it opens, adds and changes nothing.
 */
@Component
final class AppointmentReader {
    private final TransportCipher transport;

    AppointmentReader(TransportCipher transport) {
        this.transport = transport;
    }

    Optional<AppointmentNews> read(ReceivedEvent event) {
        AppointmentV1 appointment = event.data(AppointmentV1.class);
        ClientPart client = appointment.client();
        if (client == null || appointment.unproven().orElse(false)) {
            return Optional.empty();
        }
        Instant since = appointment.bookedAt() == null ? event.time() : appointment.bookedAt();
        return Optional.of(
                new AppointmentNews(client(appointment.id(), client, since), care(appointment), event.cause()));
    }

    private Client client(String appointment, ClientPart part, Instant since) {
        return new Client(
                new ClientId(part.id()),
                new ChosenName(transport.open(appointment + "/name", part.name())),
                new Contact(
                        part.email()
                                .map(email -> new EmailAddress(transport.open(appointment + "/email", email)))
                                .orElse(null),
                        part.phone()
                                .map(phone -> new PhoneNumber(transport.open(appointment + "/phone", phone)))
                                .orElse(null)),
                new Reach(ZoneId.of(part.zone()), part.region().orElse(null), Reach.Wording.of(part.plainWords())),
                since);
    }

    private static CareAppointment care(AppointmentV1 appointment) {
        return new CareAppointment(
                appointment.id(),
                new CareAppointment.Clinician(appointment.clinician(), appointment.clinicianName()),
                appointment.start(),
                appointment.packet().orElse(null),
                switch (appointment.status()) {
                    case REQUESTED, BOOKED -> Standing.LIVING;
                    case HELD, CANCELLED, RELEASED, EXPIRED -> Standing.ENDED;
                });
    }
}
