package health.anteroom.scheduling.booking.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Numbered claims {@code <prefix>/1} to {@code <prefix>/<most>}: whoever finds none free has to wait. */
public record Places(Kind kind, String prefix, int most) {
    public List<String> all() {
        return IntStream.rangeClosed(1, most).mapToObj(this::numbered).toList();
    }

    public Optional<String> firstNotIn(Collection<String> taken) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(this::numbered)
                .filter(name -> !taken.contains(name))
                .findFirst();
    }

    private String numbered(int number) {
        return prefix + "/" + number;
    }

    /** What is counted. */
    public enum Kind {
        DAY,
        WEEK,
        HOLDS
    }
}
