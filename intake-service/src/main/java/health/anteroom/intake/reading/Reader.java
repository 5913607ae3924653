package health.anteroom.intake.reading;

import health.anteroom.intake.client.CareAppointment.Clinician;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stretch in which a clinician may read; the same clinician may have had several.
 *
 * @param named the version of the who-reads line that was the first with this name
 * @param end when it ended, if it did
 * @param reason why an emergency look was needed
 */
public record Reader(
        Clinician clinician,
        How how,
        int named,
        Instant since,
        Earlier earlier,
        @Nullable End end,
        @Nullable Reason reason) {

    public boolean isOf(String clinicianId) {
        return clinician.id().equals(clinicianId);
    }

    /** An emergency look ends by itself. */
    public boolean isActive(Instant now) {
        return end == null || end.at().isAfter(now);
    }

    /** Whether the client read this name when they gave an answer under that version of the line. */
    boolean wasNamedAt(int version) {
        return version >= named && (end == null || version < end.version());
    }

    /** What was read under it once stays closed when somebody wished that it end. */
    boolean endedByWill() {
        return end != null && (end.by() == End.By.CLIENT || end.by() == End.By.PRACTICE);
    }

    boolean comesFromABooking() {
        return how != How.EMERGENCY;
    }

    Reader ended(End.By by, int version, Instant now) {
        return new Reader(clinician, how, named, since, earlier, new End(now, version, by), reason);
    }

    Reader opened(Earlier opened, How by) {
        return new Reader(clinician, by, named, since, opened, end, reason);
    }

    Reader answered(Earlier.Word word) {
        return new Reader(clinician, how, named, since, new Earlier.Closed(word), end, reason);
    }

    /** What somebody wrote of a client; never rendered. */
    public record Reason(String text) {
        @Override
        public String toString() {
            return "<hidden>";
        }
    }

    /** How it came about. */
    public enum How {
        FIRST_BOOKING,
        /** Named by a later appointment: reads what is answered after that alone. */
        BOOKED_LATER,
        CLIENT_AGREED,
        AGREED_BY_PHONE,
        /** For a day, with a reason; the client and the owner are told. */
        EMERGENCY
    }

    /**
     * @param version the first version of the who-reads line without this name
     */
    public record End(Instant at, int version, By by) {
        /** Why. */
        public enum By {
            /** The appointment was called off before they met. */
            CALLED_OFF,
            CLIENT,
            /** A person in the practice, for the client. */
            PRACTICE,
            /** An emergency look is over after a day. */
            TIME
        }
    }
}
