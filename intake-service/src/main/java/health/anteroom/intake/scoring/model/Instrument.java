package health.anteroom.intake.scoring.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published measure whose total is the sum of its items, none reversed.
 *
 * @param highest value of one item; the lowest is 0
 * @param bands of the total, lowest first; each reaches up to the next
 * @param concernItem the item of which any value above 0 is a concern at any total
 */
public record Instrument(
        Identity identity,
        int highest,
        List<Band> bands,
        MissingRule missing,
        @Nullable String concernItem) {
    public Instrument {
        bands = List.copyOf(bands);
    }

    public String measure() {
        return identity.measure;
    }

    public List<String> items() {
        return identity.items;
    }

    public Optional<String> concern() {
        return Optional.ofNullable(concernItem);
    }

    String bandOf(int total) {
        return bands.stream()
                .filter(band -> band.from() <= total)
                .reduce((lower, higher) -> higher)
                .map(Band::name)
                .orElseThrow();
    }

    /**
     * @param items what is asked, as LOINC codes, in the instrument's order
     */
    public record Identity(String measure, List<String> items) {
        public Identity {
            items = List.copyOf(items);
        }
    }

    /** A range of totals with a name. */
    public record Band(int from, String name) {}

    /** What becomes of the total when items have no answer. */
    public enum MissingRule {
        /** No rule is published or confirmed: no total. */
        NO_TOTAL,
        /** Up to two missing: the mean of the answered times the number of items, half up; more: no total. */
        PRORATE_UP_TO_TWO
    }
}
