package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.request.RequestKey;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.Confirm;

/** Make this hold an appointment of that client. Whoever asks has shown the hold's token. */
public record BookHold(AppointmentId hold, RequestKey request, NewClient client, Confirm confirm) {}
