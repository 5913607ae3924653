package health.anteroom.notification.platform;

import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.notification.delivery.Postbox;
import health.anteroom.notification.limit.MessageLimits;
import health.anteroom.notification.news.NewsEngine;
import health.anteroom.notification.news.NewsListener;
import health.anteroom.notification.news.TellNewsHandler;
import health.anteroom.notification.recipient.Addressees;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The word that there is something new. */
@Configuration(proxyBeanMethods = false)
class NewsConfiguration {

    @Bean
    TellNewsHandler tellNewsHandler(
            AggregateStores stores,
            Addressees addressees,
            Postbox postbox,
            MessageLimits limits,
            DeliverySettings settings,
            PracticeClock practice) {
        URI page = URI.create(settings.publicUrl() + "/me");
        return new TellNewsHandler(stores, addressees, postbox, limits, page, practice);
    }

    @Bean
    NewsEngine newsEngine(TellNewsHandler handler, PracticeClock practice) {
        return new NewsEngine(handler, practice);
    }

    @Bean
    NewsListener newsListener(TellNewsHandler handler, NewsEngine engine) {
        return new NewsListener(handler, engine);
    }

    @Bean
    NewsLifecycle newsLifecycle(NewsEngine engine, PracticeClock practice) {
        return new NewsLifecycle(engine, practice);
    }
}
