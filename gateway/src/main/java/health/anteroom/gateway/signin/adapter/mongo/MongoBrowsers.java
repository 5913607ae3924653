package health.anteroom.gateway.signin.adapter.mongo;

import health.anteroom.gateway.signin.application.Browsers;
import health.anteroom.gateway.signin.model.KnownBrowsers;
import health.anteroom.gateway.signin.model.SignedInAs;
import health.anteroom.gateway.signin.model.SignedInFrom;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.kit.store.WriteOutcome.Written;
import java.time.Instant;
import java.util.Optional;

/** One document for each person, which the first sign-in makes. */
final class MongoBrowsers implements Browsers {
    private static final int TRIES = 10;

    private final AggregateStore<KnownBrowsers> store;

    MongoBrowsers(AggregateStore<KnownBrowsers> store) {
        this.store = store;
    }

    @Override
    public SignedInFrom signedIn(SignedInAs who, String browser, Instant now) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (noted(who, browser, now) instanceof Written<KnownBrowsers> written) {
                return new SignedInFrom(browser, written.now().state().isHome(browser));
            }
        }
        throw new IllegalStateException("No quiet moment to note a browser");
    }

    private WriteOutcome<KnownBrowsers> noted(SignedInAs who, String browser, Instant now) {
        Optional<Stored<KnownBrowsers>> found = store.find(who.subject());
        return found.isPresent()
                ? store.update(found.get(), found.get().state().signedIn(browser, now))
                : store.insert(who.subject(), KnownBrowsers.startingWith(who, browser, now));
    }
}
