package health.anteroom.kit.sample;

import health.anteroom.kit.event.EventListener;
import health.anteroom.kit.event.Topic;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import io.micrometer.tracing.Tracer;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service as small as can be, on the whole kit. */
@SpringBootApplication
public class SampleApplication {

    @Bean
    Topic notes() {
        return new Topic(NoteMapping.TOPIC);
    }

    @Bean
    AggregateStore<Note> noteStore(AggregateStores stores) {
        return stores.open("notes", new NoteMapping(), "claims");
    }

    @Bean
    AggregateStore<Note> copyStore(AggregateStores stores) {
        return stores.open("copies", new CopyMapping());
    }

    @Bean
    EventListener copies(AggregateStore<Note> copyStore, Tracer tracer) {
        return new NoteCopier(copyStore, tracer);
    }
}
