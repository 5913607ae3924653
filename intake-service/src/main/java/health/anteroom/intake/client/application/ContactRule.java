package health.anteroom.intake.client.application;

import health.anteroom.intake.client.Contact;
import health.anteroom.intake.client.application.CorrectClient.Assurance;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Whether a card may get another contact. Whoever holds the contact holds the sign-in, the messages and the links, so one who
 * calls and says that theirs is new is asked on the number that the practice had before. One that is taken away needs no
 * asking.
 */
public final class ContactRule {
    private ContactRule() {}

    /** Why not, or empty. */
    static Optional<No> refusal(
            Caller by, Contact before, Contact after, Assurance assurance, BooleanSupplier hasWritten) {
        if (after.equals(before)) {
            return Optional.empty();
        }
        if (!(by instanceof StaffCaller staff)) {
            return Optional.of(No.BY_A_PERSON);
        }
        boolean onlyFewer = before.points().toList().containsAll(after.points().toList());
        return onlyFewer ? Optional.empty() : refusalOfNew(staff, before, assurance, hasWritten);
    }

    private static Optional<No> refusalOfNew(
            StaffCaller staff, Contact before, Assurance assurance, BooleanSupplier hasWritten) {
        return switch (assurance) {
            case NONE -> Optional.of(No.RING_FIRST);
            case RANG_STORED_NUMBER ->
                before.phoneValue().isPresent() ? Optional.empty() : Optional.of(No.NO_NUMBER_ON_FILE);
            case NOT_REACHED -> refusalUnreached(staff, hasWritten);
        };
    }

    /** What they wrote would open to whoever holds the new contact, and nobody can be asked. */
    private static Optional<No> refusalUnreached(StaffCaller staff, BooleanSupplier hasWritten) {
        if (staff.role() != StaffRole.OWNER) {
            return Optional.of(No.OWNER_DECIDES);
        }
        return hasWritten.getAsBoolean() ? Optional.of(No.WORDS_WRITTEN) : Optional.empty();
    }

    /** A refusal. */
    public enum No {
        /** A client asks a person; a sign-in by mail alone moves nothing. */
        BY_A_PERSON,
        RING_FIRST,
        NO_NUMBER_ON_FILE,
        OWNER_DECIDES,
        WORDS_WRITTEN
    }
}
