package health.anteroom.scheduling.booking.adapter.mongo;

import health.anteroom.kit.crypto.FieldAddress;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.booking.model.Attendance;
import health.anteroom.scheduling.booking.model.BookedBy;
import health.anteroom.scheduling.booking.model.Booker;
import health.anteroom.scheduling.booking.model.Booking;
import health.anteroom.scheduling.booking.model.CancelReason;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.booking.model.Confirm;
import health.anteroom.scheduling.booking.model.PassedRule;
import health.anteroom.scheduling.booking.model.Proof;
import health.anteroom.scheduling.booking.model.Standing;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/** For whom an appointment is and how it stands, inside its document. What people wrote is under their client's key. */
@Component
class BookingDocument {
    private static final String COLLECTION = "appointments";
    private static final String REASON = "cancelReason";

    private final FieldCipher cipher;
    private final ClientCardDocument cards;

    BookingDocument(FieldCipher cipher) {
        this.cipher = cipher;
        this.cards = new ClientCardDocument(cipher, COLLECTION);
    }

    Document write(Booking booking) {
        return new Document("client", cards.write(booking.client()))
                .append("confirm", booking.confirm().name())
                .append("linkVersion", booking.linkVersion())
                .append("bookedAt", Date.from(booking.at()))
                .append(MongoAppointments.BOOKED_BY, booking.by().requestId())
                .append("bookedHash", booking.by().bodyHash())
                .append("booker", booking.by().booker().name())
                .append("proof", booking.proof().name())
                .append(
                        "overrides",
                        booking.by().overrides().stream()
                                .map(PassedRule::name)
                                .sorted()
                                .toList());
    }

    Booking read(Document stored) {
        return new Booking(
                cards.read(stored.get("client", Document.class)),
                Confirm.valueOf(stored.getString("confirm")),
                new BookedBy(
                        Booker.valueOf(stored.getString("booker")),
                        stored.getString(MongoAppointments.BOOKED_BY),
                        stored.getString("bookedHash"),
                        stored.getList("overrides", String.class, List.of()).stream()
                                .map(PassedRule::valueOf)
                                .collect(Collectors.toSet())),
                Proof.valueOf(stored.getString("proof")),
                stored.getInteger("linkVersion"),
                stored.getDate("bookedAt").toInstant());
    }

    static Document write(Standing standing) {
        return new Document("agreed", standing.agreed())
                .append("confirmed", standing.confirmed())
                .append("attendance", standing.attendance().name());
    }

    /** Version 1 told {@code agreed} by the kind, and nothing of how a cancelled one had stood. */
    static Standing standing(Document stored) {
        boolean agreed = !AppointmentStatus.REQUESTED.name().equals(stored.getString("kind"));
        return new Standing(
                stored.getBoolean("agreed", agreed),
                stored.getBoolean("confirmed", false),
                Attendance.valueOf(stored.get("attendance", Attendance.EXPECTED.name())));
    }

    Document write(ClientId client, CancelReason reason) {
        return reason.isEmpty()
                ? new Document()
                : new Document(
                        REASON, cipher.encrypt(new FieldAddress(client.value(), COLLECTION, REASON), reason.text()));
    }

    CancelReason reason(Document stored) {
        Binary sealed = stored.get(REASON, Binary.class);
        String client = stored.get("client", Document.class).getString("id");
        return sealed == null
                ? CancelReason.NONE
                : new CancelReason(cipher.decrypt(new FieldAddress(client, COLLECTION, REASON), sealed));
    }
}
