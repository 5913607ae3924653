package health.anteroom.intake.client;

import java.time.Instant;

/** A client's contact card. */
public record Client(ClientId id, ChosenName name, Contact contact, Reach reach, Instant createdAt) {

    @Override
    public String toString() {
        return "Client[" + id.value() + "]";
    }
}
