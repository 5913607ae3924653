package health.anteroom.gateway.signin.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The browsers that a person signed in with, as keyed hashes of their cookies.
 *
 * @param client whether the person is a client
 * @param used the first is their home and stays; of the others the newest
 * @param signedInAt when they last signed in
 */
public record KnownBrowsers(boolean client, List<String> used, Instant signedInAt) {
    private static final int MOST = 20;

    public KnownBrowsers {
        used = List.copyOf(used);
    }

    public static KnownBrowsers startingWith(SignedInAs who, String home, Instant now) {
        return new KnownBrowsers(!who.isStaff(), List.of(home), now);
    }

    public boolean isHome(String browser) {
        return used.getFirst().equals(browser);
    }

    public boolean knows(String browser) {
        return used.contains(browser);
    }

    public KnownBrowsers signedIn(String browser, Instant now) {
        if (knows(browser)) {
            return new KnownBrowsers(client, used, now);
        }
        List<String> next = new ArrayList<>(used);
        if (next.size() == MOST) {
            next.remove(1);
        }
        next.add(browser);
        return new KnownBrowsers(client, next, now);
    }
}
