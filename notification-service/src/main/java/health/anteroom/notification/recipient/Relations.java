package health.anteroom.notification.recipient;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;

/** Who meets whom, as far as this service knows. */
@FunctionalInterface
public interface Relations {
    /** Whether that clinician is to meet this client, or met them. */
    boolean meets(String clinician, ClientId client);

    /** Whether a caller who is a clinician is one of this client's; of anybody else it says nothing. */
    default boolean meets(Caller caller, ClientId client) {
        return caller instanceof StaffCaller staff
                && staff.role() == StaffRole.CLINICIAN
                && staff.clinicianId()
                        .filter(clinician -> meets(clinician, client))
                        .isPresent();
    }
}
