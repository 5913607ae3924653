package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.OfferingId;
import java.time.Instant;

/** A start of an offering with a clinician, as it was listed. */
public record Slot(OfferingId offering, ClinicianId clinician, Instant start) {}
