package health.anteroom.gateway.account;

import org.jspecify.annotations.Nullable;

/** The staff part of an account. */
record StaffMember(
        String subject,
        Role role,
        PersonName name,
        @Nullable String clinicianId) {
    StaffMember {
        if (!role.isStaff()) {
            throw new IllegalArgumentException("A staff member is not a client");
        }
        if ((role == Role.CLINICIAN) != (clinicianId != null)) {
            throw new IllegalArgumentException("A clinician, and nobody else, has a clinician id");
        }
    }
}
