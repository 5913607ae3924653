package health.anteroom.notification.reminder.model;

import java.util.Locale;

/** Why a message was not, or not certainly, sent; each in a sentence that the front desk can act on. */
public enum EndReason {
    MOVED("The appointment was moved or changed; another message tells how it is now."),
    UNDONE("It was changed back before it was told; there is nothing new to tell."),
    NOT_TO_BE_TOLD("The practice chose not to tell it."),
    CANCELLED("The appointment was cancelled."),
    ANSWERED("The practice answered before it was due; another message says so."),
    PREFERENCES_CHANGED("The client's wishes changed before it was due."),
    TOO_LATE("There was no moment left at which it would have been of use."),
    NO_SAFE_TIME("None of the client's safe times comes before the appointment. A person decides how to reach them."),
    NO_LONGER_REACHABLE("There is no address or number that may be used."),
    REFUSED_BY_PROVIDER("The mail server or SMS provider refused it for good. Is the address or number right?"),
    PROVIDER_UNAVAILABLE("The mail server or SMS provider could not be reached in any of several tries."),
    SMS_NOT_SET_UP("Text messages are not set up in this practice. A person calls instead."),
    NOT_TEXTABLE("This number cannot get text messages. A person calls instead."),
    STOPPED("They asked for no more text messages to this number. A person decides how to reach them."),
    NOT_CONFIRMED("Nobody has shown yet that this address or number is theirs, and it got what it may get until then."),
    DISOWNED("Whoever holds this address or number said that a booking was not theirs, and is left in peace."),
    TOO_MANY("So much went to this address or number today that no more does. A person decides."),
    PRACTICE_LIMIT("Bookings by strangers caused so many messages today that no more leave. Look at the bookings."),
    OUTCOME_UNKNOWN("The provider's answer was lost. It may have gone out; it is not sent again.");

    private final String sentence;

    EndReason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** The stable name outside of this service. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static EndReason ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
