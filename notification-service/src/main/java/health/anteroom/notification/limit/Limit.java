package health.anteroom.notification.limit;

/** Why a message may not leave. */
public enum Limit {
    /** Nobody has shown yet that this contact is theirs, and it got what it may get until then. */
    NOT_CONFIRMED,
    /** This contact got as much today as anybody may. */
    TOO_MANY,
    /** All strangers together caused as much today as they may. */
    PRACTICE,
    /** The holder of this number asked for no more texts. */
    STOPPED
}
