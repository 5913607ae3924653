package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.ChangeLimit;
import health.anteroom.scheduling.booking.model.TakenReason;

/** Why a hold, a booking or a change was not made. Nothing was written. */
public sealed interface BookingRefusal extends HoldOutcome, BookingOutcome, OpenOutcome, ChangeOutcome {

    /** It collides with what is there now. */
    sealed interface Conflicting extends BookingRefusal {}

    /** It was understood, but there is no such thing to be had. */
    sealed interface Unacceptable extends BookingRefusal {}

    /** Whoever asked may not. */
    sealed interface Closed extends BookingRefusal {}

    /** That time was to be had, and is not any more. */
    record SlotTaken(TakenReason why) implements Conflicting {}

    /** The visitor keeps as many times as one may. */
    record TooManyHolds() implements Conflicting {}

    /** The hold is over, or was used. */
    record HoldExpired() implements Conflicting {}

    /** The hold became an appointment. */
    record AlreadyBooked() implements Conflicting {}

    /** It is cancelled, or not yet booked. */
    record NotActive() implements Conflicting {}

    /** It has begun; what happens now is between people. */
    record AlreadyBegun() implements Conflicting {}

    /** It is too late, or was done too often, for the client to do it alone. */
    record ChangeClosed(ChangeLimit why) implements Conflicting {}

    /** It does not wait for an answer, or not any more. */
    record NotRequested() implements Conflicting {}

    /** A cancellation can no longer be taken back. */
    record UndoOver() implements Conflicting {}

    /** The key came with another body before. */
    record KeyReused() implements Conflicting {}

    /** The edit was made on an older revision. */
    record Outdated() implements Conflicting {}

    /** That start is not offered. */
    record NotASlot() implements Unacceptable {}

    /** There is no such offering, or no such clinician. */
    record NotKnown(boolean offering) implements Unacceptable {}

    /** The clinician may not meet anyone there. */
    record NotLicensed() implements Unacceptable {}

    /** The offering does not come in that format. */
    record NotInThatFormat() implements Unacceptable {}

    /** There is no such client. */
    record UnknownClient() implements Unacceptable {}

    /** Not there, or not theirs to know of. */
    record NotFound() implements Closed {}

    /** Only staff may, and nobody is signed in. */
    record NotSignedIn() implements Closed {}

    /** Theirs to see, not theirs to do. */
    record NotTheirs() implements Closed {}

    /** The client wished that a link alone changes nothing. */
    record SignInFirst() implements Closed {}

    /** The client wished that a person in the practice changes it. */
    record PersonHelps() implements Closed {}
}
