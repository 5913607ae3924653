package health.anteroom.intake.client.application;

import health.anteroom.intake.client.ChosenName;
import health.anteroom.intake.client.Contact;
import health.anteroom.intake.client.Reach;

/** Adds a client on behalf of someone who called or came by. */
public record CreateClient(ChosenName name, Contact contact, Reach reach) {}
