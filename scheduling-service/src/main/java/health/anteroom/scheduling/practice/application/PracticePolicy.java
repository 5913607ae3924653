package health.anteroom.scheduling.practice.application;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.scheduling.practice.ClinicianId;

/** Who may look behind the counter, and who may change what stands there. */
public final class PracticePolicy {
    private PracticePolicy() {}

    public static Permission seeSettings(Caller caller) {
        return staff(caller);
    }

    /** Offerings and profiles. */
    public static Permission changePractice(Caller caller) {
        Permission staff = staff(caller);
        return staff == Permission.GRANTED && caller instanceof StaffCaller member && member.role() != StaffRole.OWNER
                ? Permission.NOT_YOURS
                : staff;
    }

    /** Hours and time off: the owner, the front desk, and that clinician. */
    public static Permission changeSchedule(Caller caller, ClinicianId clinician) {
        Permission staff = staff(caller);
        boolean another = caller instanceof StaffCaller member
                && member.role() == StaffRole.CLINICIAN
                && !member.is(clinician.value());
        return another ? Permission.NOT_YOURS : staff;
    }

    private static Permission staff(Caller caller) {
        return switch (caller) {
            case Visitor visitor -> Permission.NOT_SIGNED_IN;
            case ClientCaller client -> Permission.NOT_YOURS;
            case StaffCaller member -> Permission.GRANTED;
        };
    }

    /** What the policy says. */
    public enum Permission {
        GRANTED,
        NOT_SIGNED_IN,
        NOT_YOURS
    }
}
