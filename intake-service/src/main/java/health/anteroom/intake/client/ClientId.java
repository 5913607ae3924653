package health.anteroom.intake.client;

/** A client's id, minted where the client first came to be known: scheduling's booking or the front desk. */
public record ClientId(String value) {}
