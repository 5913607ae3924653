package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.model.Appointment;
import java.util.function.Consumer;

/** Walks through every appointment there is; at start only. */
public interface AppointmentLoader {
    void forEach(Consumer<Stored<Appointment>> visitor);
}
