package health.anteroom.kit.identity;

import java.util.Optional;

/** A member of staff who is signed in; a clinician also has a clinician id. */
public record StaffCaller(String subject, StaffRole role, Optional<String> clinicianId, String sessionId)
        implements Caller {
    @Override
    public String actor() {
        return "staff/" + subject;
    }

    public boolean is(String clinician) {
        return clinicianId.filter(clinician::equals).isPresent();
    }
}
