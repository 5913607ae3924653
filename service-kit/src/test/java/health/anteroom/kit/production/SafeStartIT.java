package health.anteroom.kit.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.WriteConcern;
import health.anteroom.kit.sample.SampleApplication;
import health.anteroom.kit.testing.TestEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A whole service, started with one weak setting each. */
class SafeStartIT {

    @Test
    void startsWithTheSettingsThatItComesWith() {
        try (ConfigurableApplicationContext started = start("production", "--server.port=0")) {
            assertThat(started.isRunning()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "spring.kafka.producer.acks=1, acks",
        "spring.kafka.producer.properties.enable.idempotence=false, enable.idempotence",
        "spring.kafka.consumer.enable-auto-commit=true, enable.auto.commit",
        "spring.kafka.consumer.auto-offset-reset=latest, auto.offset.reset",
        "'management.endpoints.web.exposure.include=health,env', not env",
        "management.endpoint.health.show-details=always, show-details"
    })
    void refusesToStartWithAWeakSetting(String weak, String said) {
        assertThatThrownBy(() ->
                        start("production", "--server.port=0", "--" + weak).close())
                .rootCause()
                .hasMessageStartingWith("Too weak for a practice: ")
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @ValueSource(classes = {OneMemberWrites.class, UnjournalledWrites.class})
    void refusesToStartWithAWeakWriteConcern(Class<?> weak) {
        assertThatThrownBy(() -> start("production", weak, "--server.port=0").close())
                .rootCause()
                .hasMessageContaining("write concern must be majority with journal");
    }

    @Test
    void startsWithWeakSettingsElsewhere() {
        try (ConfigurableApplicationContext started = start(
                "local",
                OneMemberWrites.class,
                "--server.port=0",
                "--spring.kafka.producer.acks=1",
                "--spring.kafka.producer.properties.enable.idempotence=false")) {
            assertThat(started.isRunning()).isTrue();
        }
    }

    private static ConfigurableApplicationContext start(String profile, String... arguments) {
        return start(profile, Untouched.class, arguments);
    }

    private static ConfigurableApplicationContext start(String profile, Class<?> more, String... arguments) {
        return new SpringApplicationBuilder(SampleApplication.class, more)
                .initializers(new TestEnvironment())
                .profiles(profile)
                .run(arguments);
    }

    @Configuration
    static class Untouched {}

    @Configuration
    static class OneMemberWrites {
        @Bean
        static BeanPostProcessor weakWrites() {
            return new OtherWrites(WriteConcern.W1.withJournal(true));
        }
    }

    @Configuration
    static class UnjournalledWrites {
        @Bean
        static BeanPostProcessor weakWrites() {
            return new OtherWrites(WriteConcern.MAJORITY);
        }
    }

    /** Instead of what the kit asks for, which nothing that a practice can say overrules. */
    private record OtherWrites(WriteConcern concern) implements BeanPostProcessor {
        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            return name.equals("safeMongoSettings")
                    ? (MongoClientSettingsBuilderCustomizer) settings -> settings.writeConcern(concern)
                    : bean;
        }
    }
}
