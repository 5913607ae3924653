package health.anteroom.scheduling.booking.model;

/** A client as this appointment knows them: what was given with this booking, never what another booking said. */
public record ClientCard(ClientId id, ChosenName name, Contact contact, Whereabouts whereabouts, boolean plainWords) {}
