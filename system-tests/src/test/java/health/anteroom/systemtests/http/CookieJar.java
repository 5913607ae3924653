package health.anteroom.systemtests.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** The cookies of one browser, for one origin. */
final class CookieJar {
    private final Map<String, String> cookies = new ConcurrentSkipListMap<>();

    void take(List<String> setCookies) {
        for (String header : setCookies) {
            String pair = header.split(";", 2)[0];
            String name = pair.substring(0, pair.indexOf('=')).strip();
            String value = pair.substring(pair.indexOf('=') + 1).strip();
            if (value.isEmpty() || header.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    void put(String name, String value) {
        cookies.put(name, value);
    }

    void remove(String name) {
        cookies.remove(name);
    }

    Optional<String> header() {
        return cookies.isEmpty()
                ? Optional.empty()
                : Optional.of(cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }
}
