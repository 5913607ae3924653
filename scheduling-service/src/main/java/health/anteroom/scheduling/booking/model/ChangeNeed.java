package health.anteroom.scheduling.booking.model;

/** What a client wants it to take to move or cancel what is theirs. */
public enum ChangeNeed {
    LINK,
    SIGNED_IN,
    /** Someone in the practice; neither a link nor a session is enough. */
    PERSON
}
