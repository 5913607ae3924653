package health.anteroom.kit;

import com.mongodb.client.MongoDatabase;
import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.audit.AuditConfiguration;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.capability.Capabilities;
import health.anteroom.kit.crypto.BlindIndex;
import health.anteroom.kit.crypto.Hmac;
import health.anteroom.kit.crypto.Secrets;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.kafka.KafkaConfiguration;
import health.anteroom.kit.mongo.MongoConfiguration;
import health.anteroom.kit.outbox.EventPublisher;
import health.anteroom.kit.outbox.OutboxRelay;
import health.anteroom.kit.outbox.OutboxSettings;
import health.anteroom.kit.production.ProductionConfiguration;
import health.anteroom.kit.request.RequestKeys;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.EventEntries;
import health.anteroom.kit.time.MachineClock;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.kit.web.WebConfiguration;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Everything that a service gets by depending on the kit. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@EnableConfigurationProperties({KitSettings.class, OutboxSettings.class})
@Import({
    AuditConfiguration.class,
    MongoConfiguration.class,
    KafkaConfiguration.class,
    ProductionConfiguration.class,
    WebConfiguration.class
})
public class KitAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MachineClock machineClock() {
        return new MachineClock();
    }

    /** Travels only where time travel is on; elsewhere an offset is refused by being ignored. */
    @Bean
    @ConditionalOnMissingBean
    PracticeClock practiceClock(
            @Value("${anteroom.time.travel:false}") boolean travels,
            @Value("${anteroom.clock.offset:PT0S}") Duration offset) {
        return new PracticeClock(Clock.systemUTC(), travels ? offset : Duration.ZERO);
    }

    @Bean
    Secrets secrets(KitSettings kit) {
        return new Secrets(kit.secrets());
    }

    @Bean
    TransportCipher transportCipher(Secrets secrets) {
        return new TransportCipher(secrets.key("transport"));
    }

    @Bean
    BlindIndex blindIndex(Secrets secrets) {
        return new BlindIndex(new Hmac(secrets.key("index")));
    }

    @Bean
    Capabilities capabilities(Secrets secrets) {
        return new Capabilities(new Hmac(secrets.key("link")));
    }

    @Bean
    AccessGate accessGate(AuditTrail trail) {
        return new AccessGate(trail);
    }

    @Bean
    RequestKeys requestKeys(Secrets secrets) {
        return new RequestKeys(new Hmac(secrets.key("request")));
    }

    @Bean
    OutboxRelay outboxRelay(KafkaTemplate<String, byte[]> kafka, KitSettings kit, OutboxSettings settings) {
        return new OutboxRelay(new EventPublisher(kafka, kit.service()), settings);
    }

    @Bean
    MeterBinder outboxDepth(OutboxRelay relay) {
        return meters -> Gauge.builder("anteroom.outbox.pending", relay, OutboxRelay::pending)
                .description("aggregates with events that the broker has not acknowledged")
                .register(meters);
    }

    @Bean
    AggregateStores aggregateStores(
            MongoDatabase database,
            OutboxRelay relay,
            JsonMapper json,
            MachineClock clock,
            ObjectProvider<Tracer> tracers) {
        return new AggregateStores(
                database, new EventEntries(json, clock, () -> traceparent(tracers.getIfAvailable())), relay);
    }

    /** The present span as W3C trace context, so that the event's readers join its trace. */
    private static Optional<String> traceparent(@org.jspecify.annotations.Nullable Tracer tracer) {
        Span span = tracer == null ? null : tracer.currentSpan();
        return Optional.ofNullable(span)
                .map(Span::context)
                .map(context -> "00-" + context.traceId() + "-" + context.spanId() + "-"
                        + (Boolean.TRUE.equals(context.sampled()) ? "01" : "00"));
    }
}
