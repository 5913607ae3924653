package health.anteroom.intake.packet.adapter.mongo;

import health.anteroom.intake.packet.model.Packet;
import health.anteroom.kit.event.Topic;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of packets and the topic that it tells. */
@Configuration(proxyBeanMethods = false)
class PacketStores {
    @Bean
    AggregateStore<Packet> packetStore(AggregateStores stores) {
        return stores.open("packets", new PacketMapping());
    }

    @Bean
    Topic packetsTopic() {
        return new Topic(PacketV1.TOPIC);
    }
}
