package health.anteroom.kit.event;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListener;

/** Runs one consumer group for each {@link EventListener}, from the start of the service to its graceful stop. */
public final class EventConsumers implements SmartLifecycle {
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;
    private volatile boolean running;

    public EventConsumers(
            String service,
            List<EventListener> listeners,
            ConsumerFactory<String, byte[]> consumers,
            EventErrorHandlers errors,
            ApplicationContext context) {
        this.containers = listeners.stream()
                .map(listener -> {
                    String group = service + "." + listener.feature();
                    var container = container(listener, group, consumers, errors.forGroup(group));
                    // Where it finds the observation registry, so that the event's trace goes on.
                    container.setApplicationContext(context);
                    return container;
                })
                .toList();
    }

    private static ConcurrentMessageListenerContainer<String, byte[]> container(
            EventListener listener,
            String group,
            ConsumerFactory<String, byte[]> consumers,
            CommonErrorHandler errors) {
        ContainerProperties properties = new ContainerProperties(listener.topic());
        properties.setGroupId(group);
        // Once for all that a poll brought, when their effects are there: one for each keeps a consumer waiting for the
        // broker most of its time, and so behind while much happens. Who dies before sees some again, and knows them.
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setObservationEnabled(true);
        properties.setListenerTaskExecutor(new VirtualThreads(group));
        properties.setMessageListener(
                (MessageListener<String, byte[]>) message -> listener.on(ReceivedEvent.of(message)));
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(group);
        container.setCommonErrorHandler(errors);
        return container;
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
        running = true;
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the outbox relay, before the web server; stopped in the opposite order. */
    @Override
    public int getPhase() {
        return 100;
    }
}
