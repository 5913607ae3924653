package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.request.RequestKey;
import health.anteroom.scheduling.practice.Format;

/** Keep this start for the caller. */
public record HoldSlot(Caller who, RequestKey request, Slot slot, Format format) {}
