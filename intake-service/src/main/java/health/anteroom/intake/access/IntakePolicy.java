package health.anteroom.intake.access;

import health.anteroom.kit.access.Access;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;
import java.util.function.Predicate;

/**
 * Who may do what here. The desk and the owner see everybody's card and how far they are, never what was answered; a clinician
 * sees the people whom they meet or met, and reads what its client lets them read; a client has what is theirs.
 */
public final class IntakePolicy {
    private IntakePolicy() {}

    public static Access staff(Caller caller) {
        return Access.openly(caller, caller instanceof StaffCaller);
    }

    public static Access owner(Caller caller) {
        return Access.openly(caller, isStaff(caller, StaffRole.OWNER));
    }

    /** A questionnaire: the owner gets any, everyone else who is signed in those that a packet asks. */
    public static Access form(Caller caller, boolean asked) {
        return Access.quietly(caller, !(caller instanceof Visitor) && (asked || isStaff(caller, StaffRole.OWNER)));
    }

    /**
     * @param meets whether a clinician meets or met this client
     */
    public static Access card(Caller caller, Predicate<StaffCaller> meets) {
        return switch (caller) {
            case Visitor visitor -> new Access.NotSignedIn();
            case ClientCaller client -> new Access.NotYours();
            case StaffCaller staff -> Access.quietly(caller, seesEverybody(staff) || meets.test(staff));
        };
    }

    /** How far a packet is. */
    public static Access progress(Caller caller, String client, Predicate<StaffCaller> meets) {
        return caller instanceof ClientCaller own
                ? Access.quietly(caller, own.clientId().equals(client))
                : card(caller, meets);
    }

    /** A clinician may not: whoever reads what a client writes does not also decide which contact is theirs. */
    public static Access correctCard(Caller caller, String client) {
        return switch (caller) {
            case Visitor visitor -> new Access.NotSignedIn();
            case ClientCaller self -> Access.quietly(caller, self.clientId().equals(client));
            case StaffCaller staff -> Access.openly(caller, staff.role() != StaffRole.CLINICIAN);
        };
    }

    /** To answer, and to read one's own. */
    public static Access ownAnswers(Caller caller, String client) {
        return Access.quietly(caller, isClient(caller, client));
    }

    /**
     * @param mayRead whether the client's line of who reads lets this clinician read any of it
     */
    public static Access answers(Caller caller, String client, Predicate<StaffCaller> mayRead) {
        boolean may = switch (caller) {
            case Visitor visitor -> false;
            case ClientCaller own -> own.clientId().equals(client);
            case StaffCaller staff -> staff.role() == StaffRole.CLINICIAN && mayRead.test(staff);
        };
        return Access.quietly(caller, may);
    }

    /** What only a client has: who reads what they wrote. */
    public static Access ownReaders(Caller caller) {
        return Access.openly(caller, caller instanceof ClientCaller);
    }

    /** To write down what a client said by phone: a person of the practice, never the one whom it is about. */
    public static Access recordAgreement(Caller caller, String clinician) {
        return Access.openly(
                caller, caller instanceof StaffCaller staff && seesEverybody(staff) && !staff.is(clinician));
    }

    /** The clinician's page of what was written. */
    public static Access readers(Caller caller, Predicate<StaffCaller> isReader) {
        return switch (caller) {
            case Visitor visitor -> new Access.NotSignedIn();
            case ClientCaller client -> new Access.NotYours();
            case StaffCaller staff ->
                staff.role() == StaffRole.CLINICIAN
                        ? Access.quietly(caller, isReader.test(staff))
                        : new Access.NotYours();
        };
    }

    /** A clinician who meets or met them; with a reason, for a day. */
    public static Access emergency(Caller caller, Predicate<StaffCaller> meets) {
        return readers(caller, meets);
    }

    public static boolean seesEverybody(StaffCaller staff) {
        return staff.role() != StaffRole.CLINICIAN;
    }

    private static boolean isClient(Caller caller, String client) {
        return caller instanceof ClientCaller own && own.clientId().equals(client);
    }

    private static boolean isStaff(Caller caller, StaffRole role) {
        return caller instanceof StaffCaller staff && staff.role() == role;
    }
}
