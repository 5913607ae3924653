package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.request.IfMatch;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Asker;
import health.anteroom.scheduling.booking.model.AppointmentId;
import java.util.Optional;

/** Who wants to change which appointment, and on which revision they decided. */
public record ChangeRequest(Asker asker, AppointmentId id, Optional<IfMatch> seen) {}
