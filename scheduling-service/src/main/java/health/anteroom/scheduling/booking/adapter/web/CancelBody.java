package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.contact.PersonText;
import health.anteroom.scheduling.booking.model.CancelReason;
import health.anteroom.scheduling.booking.model.Tell;
import health.anteroom.scheduling.platform.InputCheck;
import org.jspecify.annotations.Nullable;

/** Why, if anyone wants to say. */
record CancelBody(@Nullable String reason, @Nullable Tell tell) {
    static final CancelBody SILENT = new CancelBody(null, null);
    private static final int MOST = 500;

    CancelReason toReason() {
        new InputCheck().optionalText(reason, MOST, "/reason").orRefuse();
        return reason == null || reason.isBlank() ? CancelReason.NONE : new CancelReason(PersonText.tidy(reason));
    }
}
