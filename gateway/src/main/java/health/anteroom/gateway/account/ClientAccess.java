package health.anteroom.gateway.account;

/** A client who is reached at an account's contact. */
record ClientAccess(String clientId, PersonName name) {}
