package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.scheduling.booking.model.Actor;
import health.anteroom.scheduling.booking.model.Booker;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.booking.model.Proof;
import java.util.Optional;

/**
 * For which client a hold becomes an appointment, and whether that is more than a claim: a contact alone is given by anyone
 * who knows it. Only where nobody had it before is there nothing yet that could be opened or changed.
 */
record WhoBooks(ClientId client, Booker booker, Proof proof, Actor actor) {
    static WhoBooks of(BookHold wish, ContactHolders holders) {
        return signedIn(wish)
                .filter(holders::includes)
                .map(WhoBooks::themself)
                .orElseGet(() -> new WhoBooks(
                        holders.first(),
                        Booker.CONTACT,
                        holders.isNewFor(wish.hold()) ? Proof.PROVEN : Proof.UNPROVEN,
                        Actor.ANYONE));
    }

    private static Optional<ClientId> signedIn(BookHold wish) {
        return wish.who() instanceof ClientCaller client
                ? Optional.of(new ClientId(client.clientId()))
                : Optional.empty();
    }

    private static WhoBooks themself(ClientId client) {
        return new WhoBooks(client, Booker.CLIENT, Proof.PROVEN, new Actor(Actor.Kind.CLIENT, client.value()));
    }
}
