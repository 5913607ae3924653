package health.anteroom.scheduling.booking.adapter.kafka;

import health.anteroom.scheduling.booking.model.Actor;
import health.anteroom.scheduling.booking.model.History;

/** Who made the newest change, as far as those who tell the client of it must know. */
enum ChangedByV1 {
    /** The client, signed in. */
    CLIENT,
    /** Whoever had a link. */
    LINK,
    /** Whoever booked it with no more than a contact. */
    CONTACT,
    STAFF,
    /** The practice by itself: nobody answered in time. */
    PRACTICE;

    static ChangedByV1 of(History history) {
        Actor by = history.last().by();
        return switch (by.kind()) {
            case CLIENT -> CLIENT;
            case ANYONE -> history.changes().size() == 1 ? CONTACT : LINK;
            case CLINICIAN, FRONT_DESK, OWNER -> STAFF;
            case NOBODY -> PRACTICE;
        };
    }
}
