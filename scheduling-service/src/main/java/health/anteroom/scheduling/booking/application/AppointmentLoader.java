package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.model.Appointment;
import java.time.Instant;
import java.util.function.Consumer;

/** Reads what the calendar in memory begins with. */
public interface AppointmentLoader {
    /** Every appointment whose busy time ends after that; looks at the whole collection, so at start only. */
    void forEachEndingAfter(Instant since, Consumer<Stored<Appointment>> visitor);
}
