package health.anteroom.kit.audit;

import com.mongodb.client.MongoDatabase;
import health.anteroom.kit.KitSettings;
import health.anteroom.kit.crypto.Hmac;
import health.anteroom.kit.crypto.Secrets;
import health.anteroom.kit.event.EventSettings;
import health.anteroom.kit.time.MachineClock;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The trail of this service, its anchor, and the record of what no route can forget. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {

    /** Nothing on it ever ends. */
    @Bean
    KafkaAdmin.NewTopics auditHeadsTopic(EventSettings settings) {
        return new KafkaAdmin.NewTopics(TopicBuilder.name(KafkaAuditAnchor.TOPIC)
                .partitions(1)
                .replicas(settings.replicas())
                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                .config(TopicConfig.RETENTION_BYTES_CONFIG, "-1")
                .config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE)
                .build());
    }

    @Bean
    KafkaAuditAnchor auditAnchor(KafkaTemplate<String, byte[]> kafka, KitSettings kit, Secrets secrets) {
        return new KafkaAuditAnchor(kafka, kit.service(), key(secrets, kit.service()));
    }

    @Bean
    AuditTrail auditTrail(
            MongoDatabase database, KitSettings kit, Secrets secrets, KafkaAuditAnchor anchor, MachineClock clock) {
        return new AuditTrail(
                database.getCollection("audit"), kit.service(), key(secrets, kit.service()), anchor, clock);
    }

    @Bean
    RouteAudit routeAudit(AuditTrail trail) {
        return new RouteAudit(trail);
    }

    @Bean
    WebMvcConfigurer routeAuditing(RouteAudit audit) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(audit);
            }
        };
    }

    static Hmac key(Secrets secrets, String service) {
        return new Hmac(secrets.key("audit-" + service));
    }
}
