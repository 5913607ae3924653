package health.anteroom.notification.reminder.adapter.kafka;

import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.reminder.model.AppointmentId;
import health.anteroom.notification.reminder.model.AppointmentNews;
import health.anteroom.notification.reminder.model.BookedBy;
import health.anteroom.notification.reminder.model.Booking;
import health.anteroom.notification.reminder.model.Change;
import health.anteroom.notification.reminder.model.ChangedBy;
import health.anteroom.notification.reminder.model.ConfirmWish;
import health.anteroom.notification.reminder.model.Meeting;
import health.anteroom.notification.reminder.model.Standing;
import health.anteroom.notification.reminder.model.Tell;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this service uses of {@code anteroom.appointment.v1}. */
record AppointmentV1(
        String id,
        Status status,
        Attendance attendance,
        Instant start,
        Instant end,
        String clinician,
        String clinicianName,
        String format,
        int linkVersion,
        ConfirmWish confirm,
        @Nullable BookedClientV1 client,
        @Nullable Ending ending,
        @Nullable Instant bookedAt,
        Instant changedAt,
        @Nullable ChangedBy changedBy,
        @Nullable Tell tell,
        @Nullable BookedBy bookedBy,
        @Nullable Boolean unproven) {

    enum Status {
        HELD,
        REQUESTED,
        BOOKED,
        CANCELLED,
        RELEASED,
        EXPIRED
    }

    enum Attendance {
        EXPECTED,
        ARRIVED,
        FULFILLED,
        NO_SHOW
    }

    enum Ending {
        CANCELLED,
        DECLINED,
        UNANSWERED,
        DISOWNED
    }

    /** Contacts are sealed for transport. */
    record BookedClientV1(
            String id, @Nullable String email, @Nullable String phone, String zone, boolean plainWords) {}

    /** Empty for a hold, which has no client to tell. */
    Optional<AppointmentNews> news(long revision) {
        return standing()
                .flatMap(standing -> Optional.ofNullable(client)
                        .map(known -> new AppointmentNews(
                                new AppointmentId(id),
                                revision,
                                new ClientId(known.id()),
                                standing,
                                new Meeting(start, end, clinician, clinicianName, format),
                                linkVersion,
                                booking(),
                                change())));
    }

    private Booking booking() {
        return new Booking(
                confirm,
                bookedAt == null ? changedAt : bookedAt,
                bookedBy == null ? BookedBy.STAFF : bookedBy,
                Boolean.TRUE.equals(unproven));
    }

    /** Of one that does not say who made it, as much is known as of the practice's own. */
    private Change change() {
        return new Change(
                changedBy == null ? ChangedBy.PRACTICE : changedBy,
                tell == null ? (changedBy == ChangedBy.STAFF ? Tell.BREATH : Tell.NOW) : tell,
                changedAt);
    }

    private Standing ended() {
        return switch (ending) {
            case null -> Standing.CANCELLED;
            case CANCELLED -> Standing.CANCELLED;
            case DECLINED, UNANSWERED -> Standing.DECLINED;
            case DISOWNED -> Standing.DISOWNED;
        };
    }

    private Optional<Standing> standing() {
        return switch (status) {
            case HELD, RELEASED, EXPIRED -> Optional.empty();
            case REQUESTED -> Optional.of(Standing.REQUESTED);
            case CANCELLED -> Optional.of(ended());
            case BOOKED -> Optional.of(attendance == Attendance.EXPECTED ? Standing.BOOKED : Standing.OVER);
        };
    }
}
