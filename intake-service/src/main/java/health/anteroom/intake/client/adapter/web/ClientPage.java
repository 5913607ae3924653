package health.anteroom.intake.client.adapter.web;

import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.application.SearchClientsOutcome;
import java.util.List;
import java.util.Optional;

/** One page of found clients. */
record ClientPage(List<ClientCard> clients, Optional<String> cursor) {

    static ClientPage of(SearchClientsOutcome.Found page) {
        return new ClientPage(
                page.clients().stream().map(ClientCard::of).toList(),
                page.next().map(ClientId::value));
    }
}
