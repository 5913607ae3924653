package health.anteroom.kit.event;

/**
 * What a feature does with the events of one topic. A bean; its consumer group is {@code <service>.<feature>}. The offset
 * is committed after {@link #on} returned, so its effect must be durable by then, and harmless when it comes again.
 */
public interface EventListener {
    String topic();

    String feature();

    void on(ReceivedEvent event);
}
