package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.request.RequestKey;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.Confirm;

/**
 * Make this hold an appointment of that client. Whoever asks has shown the hold's token.
 *
 * @param who nobody by name, as a rule; somebody who is signed in with the contact that they give books for themself
 */
public record BookHold(Caller who, AppointmentId hold, RequestKey request, NewClient client, Confirm confirm) {}
