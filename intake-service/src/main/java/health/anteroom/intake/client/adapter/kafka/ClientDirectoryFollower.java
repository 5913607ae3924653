package health.anteroom.intake.client.adapter.kafka;

import com.mongodb.MongoException;
import health.anteroom.intake.client.Client;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.ClientRegister;
import health.anteroom.intake.client.application.ClientDirectory;
import health.anteroom.kit.event.Topic;
import health.anteroom.kit.event.TopicPartitions;
import health.anteroom.kit.store.AggregateStore;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Fills the directory at start and follows this service's own events, so that every instance finds the clients that any
 * instance made. It notes where the topic ends, reads the store, then goes on from there; it belongs to no consumer group,
 * since every instance needs every event.
 */
@Component
final class ClientDirectoryFollower implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ClientDirectoryFollower.class);
    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final int AFTER_TOPICS_AND_STORES = 100;

    private final ConsumerFactory<String, byte[]> consumers;
    private final Topic topic;
    private final AggregateStore<Client> clients;
    private final ClientRegister register;
    private final ClientDirectory directory;
    private volatile boolean running;
    private volatile @Nullable Consumer<String, byte[]> present;

    ClientDirectoryFollower(
            ConsumerFactory<String, byte[]> consumers,
            @Qualifier("clientsTopic") Topic topic,
            AggregateStore<Client> clients,
            ClientRegister register,
            ClientDirectory directory) {
        this.consumers = consumers;
        this.topic = topic;
        this.clients = clients;
        this.register = register;
        this.directory = directory;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("client-directory").start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        Consumer<String, byte[]> consumer = present;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_TOPICS_AND_STORES;
    }

    private void follow() {
        while (running) {
            try (Consumer<String, byte[]> consumer = consumers.createConsumer()) {
                present = consumer;
                startAtEnd(consumer);
                clients.forEach(stored -> directory.add(stored.state()));
                directory.completed();
                while (running) {
                    consumer.poll(WAIT).forEach(message -> take(message.key()));
                }
            } catch (WakeupException stopped) {
                LOG.debug("Stopped following clients");
            } catch (KafkaException | MongoException broken) {
                LOG.warn("The client directory starts over: {}", broken.getMessage());
            }
        }
    }

    private void startAtEnd(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = TopicPartitions.of(consumer, topic.name());
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    private void take(String clientId) {
        register.find(new ClientId(clientId)).ifPresent(stored -> directory.add(stored.state()));
    }
}
