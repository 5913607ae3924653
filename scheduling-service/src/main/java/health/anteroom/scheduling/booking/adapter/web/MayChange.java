package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import org.jspecify.annotations.Nullable;

/** What it takes for whoever asked to move or cancel an appointment. */
enum MayChange {
    NOW,
    SIGNED_IN,
    PERSON;

    /** Null for staff, who always may. */
    static @Nullable MayChange of(Access access) {
        return switch (access) {
            case STAFF, HOLDER, NONE -> null;
            case CLIENT, LINK -> NOW;
            case SIGN_IN_FIRST -> SIGNED_IN;
            case PERSON_HELPS -> PERSON;
        };
    }
}
