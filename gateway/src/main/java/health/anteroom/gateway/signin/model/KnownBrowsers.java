package health.anteroom.gateway.signin.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The browsers that a person signed in with, as keyed hashes of their cookies.
 *
 * @param used the first is their home and stays; of the others the newest
 */
public record KnownBrowsers(List<String> used) {
    private static final int MOST = 20;

    public KnownBrowsers {
        used = List.copyOf(used);
    }

    public static KnownBrowsers startingWith(String home) {
        return new KnownBrowsers(List.of(home));
    }

    public boolean isHome(String browser) {
        return used.getFirst().equals(browser);
    }

    public boolean knows(String browser) {
        return used.contains(browser);
    }

    public KnownBrowsers with(String browser) {
        if (knows(browser)) {
            return this;
        }
        List<String> next = new ArrayList<>(used);
        if (next.size() == MOST) {
            next.remove(1);
        }
        next.add(browser);
        return new KnownBrowsers(next);
    }
}
