package health.anteroom.scheduling.booking.adapter.mongo;

import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import health.anteroom.scheduling.booking.adapter.kafka.AppointmentV1;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.CancelledAppointment;
import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.EndedHold;
import health.anteroom.scheduling.booking.model.HeldAppointment;
import health.anteroom.scheduling.booking.model.HoldTime;
import health.anteroom.scheduling.booking.model.Meeting;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** An appointment in each of its states as a document. Empty claims leave no field: an empty list would collide. */
@Component
class AppointmentMapping implements AggregateMapping<Appointment> {
    static final String HELD_UNTIL = "heldUntil";
    private static final String HELD_SINCE = "heldSince";
    private static final String CHANGED_AT = "changedAt";

    private final BookingDocument bookings;
    private final TransportCipher transport;

    AppointmentMapping(BookingDocument bookings, TransportCipher transport) {
        this.bookings = bookings;
        this.transport = transport;
    }

    @Override
    public int schemaVersion() {
        return 2;
    }

    @Override
    public String kind(Appointment appointment) {
        return appointment.status().name();
    }

    @Override
    public Document write(Appointment appointment) {
        Document document = new Document(CHANGED_AT, Date.from(appointment.changedAt()));
        document.putAll(MeetingDocument.write(appointment.meeting()));
        claim(document, MongoAppointments.CLAIMS, appointment.claims().exclusive());
        claim(document, MongoAppointments.OVERLAPS, appointment.claims().overlapping());
        switch (appointment) {
            case HeldAppointment held -> document.putAll(write(held.hold()));
            case EndedHold over -> document.putAll(write(over.hold()));
            case BookedAppointment booked -> {
                document.putAll(bookings.write(booked.booking()));
                document.putAll(BookingDocument.write(booked.standing()));
                document.putAll(HistoryDocument.write(booked.history()));
            }
            case CancelledAppointment cancelled -> {
                document.putAll(bookings.write(cancelled.booking()));
                document.putAll(BookingDocument.write(cancelled.standing()));
                document.putAll(HistoryDocument.write(cancelled.history()));
                document.putAll(bookings.write(cancelled.booking().client().id(), cancelled.reason()));
            }
        }
        return document;
    }

    @Override
    public Appointment read(String id, Document stored) {
        Meeting meeting = MeetingDocument.read(stored);
        Claims claims = new Claims(
                stored.getList(MongoAppointments.CLAIMS, String.class, List.of()),
                stored.getList(MongoAppointments.OVERLAPS, String.class, List.of()));
        Instant changedAt = stored.getDate(CHANGED_AT).toInstant();
        return switch (AppointmentStatus.valueOf(stored.getString("kind"))) {
            case HELD -> new HeldAppointment(meeting, claims, readHold(stored), changedAt);
            case RELEASED -> new EndedHold(meeting, readHold(stored), true, changedAt);
            case EXPIRED -> new EndedHold(meeting, readHold(stored), false, changedAt);
            case REQUESTED, BOOKED ->
                new BookedAppointment(
                        meeting,
                        claims,
                        bookings.read(stored),
                        BookingDocument.standing(stored),
                        HistoryDocument.read(stored, changedAt));
            case CANCELLED ->
                new CancelledAppointment(
                        meeting,
                        bookings.read(stored),
                        BookingDocument.standing(stored),
                        bookings.reason(stored),
                        HistoryDocument.read(stored, changedAt));
        };
    }

    @Override
    public Optional<PublicState> publicState(String id, Appointment appointment) {
        return Optional.of(AppointmentV1.of(id, appointment, transport).event());
    }

    private static void claim(Document document, String field, List<String> names) {
        if (!names.isEmpty()) {
            document.append(field, names);
        }
    }

    private static Document write(HoldTime hold) {
        return new Document(HELD_SINCE, Date.from(hold.since())).append(HELD_UNTIL, Date.from(hold.until()));
    }

    private static HoldTime readHold(Document stored) {
        return new HoldTime(
                stored.getDate(HELD_SINCE).toInstant(),
                stored.getDate(HELD_UNTIL).toInstant());
    }
}
