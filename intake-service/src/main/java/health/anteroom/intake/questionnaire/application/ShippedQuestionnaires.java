package health.anteroom.intake.questionnaire.application;

import health.anteroom.intake.questionnaire.application.QuestionnaireShelf.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Puts the questionnaires that come with the product on the shelf, in the background once the service is ready. Whoever
 * needs one earlier waits for it.
 */
@Component
public final class ShippedQuestionnaires {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedQuestionnaires.class);
    private static final String WHERE = "classpath:questionnaires/*.json";

    private final QuestionnaireFormat format;
    private final QuestionnaireShelf shelf;
    private final ReentrantLock putting = new ReentrantLock();
    private volatile boolean there;

    public ShippedQuestionnaires(QuestionnaireFormat format, QuestionnaireShelf shelf) {
        this.format = format;
        this.shelf = shelf;
    }

    @EventListener(ApplicationReadyEvent.class)
    void putInBackground() {
        Thread.ofPlatform().daemon().name("shipped-questionnaires").start(this::await);
    }

    void await() {
        if (there) {
            return;
        }
        putting.lock();
        try {
            if (!there) {
                putAll();
                there = true;
            }
        } finally {
            putting.unlock();
        }
    }

    private void putAll() {
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
                put(resource.getContentAsByteArray());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void put(byte[] body) {
        switch (format.read(body)) {
            case QuestionnaireReading.Acceptable acceptable -> {
                var outcome = shelf.put(acceptable.resource(), Origin.SHIPPED);
                LOG.info(
                        "Shipped questionnaire {}: {}",
                        acceptable.resource().version().id(),
                        outcome);
            }
            case QuestionnaireReading.Flawed flawed -> throw new IllegalStateException("Shipped: " + flawed.flaws());
            case QuestionnaireReading.NotJson notJson -> throw new IllegalStateException("Shipped: " + notJson.why());
        }
    }
}
