package health.anteroom.badgateway.signin.model;

/** A model that knows the database. */
public record BadModel(org.bson.Document document) {}
