package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.application.FindAppointmentHandler.Opened;

/** Whether an appointment was opened to whoever wants to change it. */
public sealed interface OpenOutcome permits Opened, BookingRefusal {}
