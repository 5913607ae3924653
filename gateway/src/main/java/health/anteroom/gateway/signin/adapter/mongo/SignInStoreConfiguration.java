package health.anteroom.gateway.signin.adapter.mongo;

import health.anteroom.gateway.signin.SessionSettings;
import health.anteroom.gateway.signin.model.CodeState;
import health.anteroom.gateway.signin.model.KnownBrowsers;
import health.anteroom.gateway.signin.model.Session;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.event.Topic;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.time.MachineClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SignInStoreConfiguration {
    @Bean
    Topic signInTopic() {
        return new Topic(SignInCodeV1.TOPIC);
    }

    @Bean
    AggregateStore<CodeState> signInCodeStore(AggregateStores stores, TransportCipher transport) {
        return stores.open(SignInCodeMapping.COLLECTION, new SignInCodeMapping(transport), SignInCodeMapping.ACCOUNT);
    }

    @Bean
    AggregateStore<Session> sessionStore(AggregateStores stores) {
        return stores.open(SessionMapping.COLLECTION, new SessionMapping());
    }

    @Bean
    AggregateStore<KnownBrowsers> browserStore(AggregateStores stores) {
        return stores.open(KnownBrowsersMapping.COLLECTION, new KnownBrowsersMapping());
    }

    @Bean
    MongoBrowsers browsers(AggregateStore<KnownBrowsers> store) {
        return new MongoBrowsers(store);
    }

    @Bean
    MongoSignInCodes signInCodes(AggregateStore<CodeState> store) {
        return new MongoSignInCodes(store);
    }

    @Bean
    MongoSessions sessions(AggregateStore<Session> store, SessionSettings settings) {
        return new MongoSessions(store, settings);
    }

    @Bean
    SignInSweep signInSweep(
            AggregateStore<CodeState> codes,
            AggregateStore<Session> sessions,
            MongoSessions living,
            MachineClock clock) {
        return new SignInSweep(codes, sessions, living, clock);
    }
}
