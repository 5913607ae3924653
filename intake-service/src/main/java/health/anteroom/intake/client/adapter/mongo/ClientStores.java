package health.anteroom.intake.client.adapter.mongo;

import health.anteroom.intake.client.CareTeam;
import health.anteroom.intake.client.Client;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.event.Topic;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collections of this feature and the topic that it tells. */
@Configuration(proxyBeanMethods = false)
class ClientStores {
    @Bean
    AggregateStore<Client> clientStore(AggregateStores stores, FieldCipher fields, TransportCipher transport) {
        return stores.open(ClientMapping.COLLECTION, new ClientMapping(fields, transport));
    }

    @Bean
    AggregateStore<CareTeam> careTeamStore(AggregateStores stores) {
        return stores.open("careTeams", new CareTeamMapping());
    }

    @Bean
    Topic clientsTopic() {
        return new Topic(ClientV1.TOPIC);
    }
}
