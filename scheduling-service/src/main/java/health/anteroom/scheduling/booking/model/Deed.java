package health.anteroom.scheduling.booking.model;

import java.util.Set;

/** What was done to a booking. */
public sealed interface Deed {
    /** It got its time, its clinician or its way of meeting; and what staff passed for that. */
    record Arranged(How how, Terms terms, Set<PassedRule> passed) implements Deed {
        public Arranged {
            passed = Set.copyOf(passed);
        }
    }

    /** Somebody entered whether the client came. */
    record Attended(Attendance seen) implements Deed {}

    /** Anything that needs no further word. */
    enum Plain implements Deed {
        TAKEN_ON,
        APPROVED,
        CONFIRMED,
        CANCELLED,
        DECLINED,
        /** A request that nobody answered in time. */
        UNANSWERED,
        RESTORED,
        /** The holder of the contact says that the booking was theirs. */
        THIS_WAS_ME,
        /** The holder of the contact says that it was not. */
        DISOWNED,
        /** All that happened before histories were kept. */
        RECORDED
    }

    /** How it came to its terms. */
    enum How {
        BOOKED,
        REQUESTED,
        MOVED,
        FORMAT_CHANGED
    }
}
