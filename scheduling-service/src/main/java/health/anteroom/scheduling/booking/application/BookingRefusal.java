package health.anteroom.scheduling.booking.application;

/** Why a hold, a booking or a change was not made. Nothing was written. */
public sealed interface BookingRefusal extends HoldOutcome, BookingOutcome, ChangeOutcome {
    /** Someone has that time. */
    record SlotTaken() implements BookingRefusal {}

    /** The clinician's day or week is full. */
    record DayFull() implements BookingRefusal {}

    /** That start is not offered. */
    record NotASlot() implements BookingRefusal {}

    /** There is no such offering, or no such clinician. */
    record NotKnown(boolean offering) implements BookingRefusal {}

    /** The visitor keeps as many times as one may. */
    record TooManyHolds() implements BookingRefusal {}

    /** The hold is over, or was used. */
    record HoldExpired() implements BookingRefusal {}

    /** The hold became an appointment. */
    record AlreadyBooked() implements BookingRefusal {}

    /** The clinician may not meet anyone there. */
    record NotLicensed() implements BookingRefusal {}

    /** It is cancelled, or not yet booked. */
    record NotActive() implements BookingRefusal {}

    /** It has begun; what happens now is between people. */
    record AlreadyBegun() implements BookingRefusal {}

    /** The offering does not come in that format. */
    record NotInThatFormat() implements BookingRefusal {}

    /** There is no such client. */
    record UnknownClient() implements BookingRefusal {}

    /** The key came with another body before. */
    record KeyReused() implements BookingRefusal {}

    /** The edit was made on an older revision. */
    record Outdated() implements BookingRefusal {}

    /** Not there, or not theirs to know of. */
    record NotFound() implements BookingRefusal {}

    /** Only staff may, and nobody is signed in. */
    record NotSignedIn() implements BookingRefusal {}

    /** Theirs to see, not theirs to do. */
    record NotTheirs() implements BookingRefusal {}
}
