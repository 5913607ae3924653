package health.anteroom.kit.event;

import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;

/**
 * Five tries with growing pauses, all within the poll interval; then the record is parked in
 * {@code <topic>.<group>.dlt} with the reason and its original place.
 */
public final class EventErrorHandlers {
    private static final Logger LOG = LoggerFactory.getLogger(EventErrorHandlers.class);
    private static final int RETRIES = 4;

    private final KafkaTemplate<String, byte[]> kafka;
    private final EventSettings settings;

    public EventErrorHandlers(KafkaTemplate<String, byte[]> kafka, EventSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    CommonErrorHandler forGroup(String group) {
        var park = new DeadLetterPublishingRecoverer(kafka, (message, failure) -> {
            LOG.error(
                    "Parked {} of {} at {}-{}: {}",
                    message.key(),
                    group,
                    message.topic(),
                    message.offset(),
                    NestedExceptionUtils.getMostSpecificCause(failure).toString());
            return new TopicPartition(parkedTopic(message.topic(), group), -1);
        });
        // The reason travels as class and message; a stack trace says nothing to who replays.
        park.excludeHeader(DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_STACKTRACE);
        park.setFailIfSendResultIsError(true);
        var pauses = new ExponentialBackOffWithMaxRetries(RETRIES);
        pauses.setInitialInterval(settings.firstPause().toMillis());
        pauses.setMultiplier(settings.pauseGrowth());
        var handler = new DefaultErrorHandler(park, pauses);
        handler.addNotRetryableExceptions(UnknownEventException.class);
        return handler;
    }

    static String parkedTopic(String topic, String group) {
        return topic + "." + group + ".dlt";
    }
}
