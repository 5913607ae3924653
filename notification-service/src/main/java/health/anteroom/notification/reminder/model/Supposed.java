package health.anteroom.notification.reminder.model;

import health.anteroom.notification.recipient.ClientId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** News that nobody has told yet: what scheduling would say if somebody did what they think of doing. */
public final class Supposed {
    private static final AppointmentId NEW = new AppointmentId("supposed");
    private static final Duration ANY_LENGTH = Duration.ofMinutes(50);

    private Supposed() {}

    /**
     * @param standing {@code BOOKED}, or {@code REQUESTED} of what a person has to answer
     */
    public static AppointmentNews booking(
            ClientId client, Standing standing, Instant start, ConfirmWish confirm, Instant now) {
        return new AppointmentNews(
                NEW,
                1,
                client,
                standing,
                new Meeting(start, start.plus(ANY_LENGTH), "", "", "VIDEO"),
                1,
                new Booking(confirm, now, BookedBy.CONTACT, false),
                new Change(ChangedBy.CONTACT, Tell.NOW, now));
    }

    /** @param start another one, where it moves */
    public static AppointmentNews change(ReminderPlan plan, What what, Optional<Instant> start, Change change) {
        Meeting present = plan.appointment().meeting();
        Standing standing = plan.appointment().standing();
        return switch (what) {
            case MOVE -> news(plan, standing, start.map(present::movedTo).orElse(present), change);
            case CANCEL -> news(plan, Standing.CANCELLED, present, change);
            case CHANGE_FORMAT -> news(plan, standing, present.byAnotherWay(), change);
            case RESTORE -> news(plan, plan.appointment().living(), present, change);
        };
    }

    private static AppointmentNews news(ReminderPlan plan, Standing standing, Meeting meeting, Change change) {
        RemindedAppointment present = plan.appointment();
        return new AppointmentNews(
                plan.id(),
                present.version().revision() + 1,
                plan.client(),
                standing,
                meeting,
                present.linkVersion(),
                present.booking(),
                change);
    }

    /** What somebody thinks of doing with an appointment. */
    public enum What {
        MOVE,
        CANCEL,
        CHANGE_FORMAT,
        RESTORE
    }
}
