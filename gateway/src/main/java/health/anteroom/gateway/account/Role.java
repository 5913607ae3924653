package health.anteroom.gateway.account;

/** What a signed-in person is. */
public enum Role {
    CLIENT,
    CLINICIAN,
    FRONT_DESK,
    OWNER;

    public boolean isStaff() {
        return this != CLIENT;
    }
}
