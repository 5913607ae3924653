package health.anteroom.kit.identity;

/** What a member of staff is in the practice. */
public enum StaffRole {
    CLINICIAN,
    FRONT_DESK,
    OWNER
}
