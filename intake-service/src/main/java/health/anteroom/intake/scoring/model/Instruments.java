package health.anteroom.intake.scoring.model;

import health.anteroom.intake.scoring.model.Instrument.Band;
import health.anteroom.intake.scoring.model.Instrument.Identity;
import health.anteroom.intake.scoring.model.Instrument.MissingRule;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The instruments that this service scores. Items and bands: Kroenke, Spitzer and Williams (PHQ-9, 2001; PHQ-8, 2009) and
 * Spitzer et al. (GAD-7, 2006), coded in LOINC.
 */
public final class Instruments {
    private static final String SELF_HARM_ITEM = "44260-8";
    private static final List<String> PHQ_8_ITEMS =
            List.of("44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3");
    private static final List<Band> PHQ_BANDS = List.of(
            new Band(0, "minimal"),
            new Band(5, "mild"),
            new Band(10, "moderate"),
            new Band(15, "moderately severe"),
            new Band(20, "severe"));
    private static final int NEARLY_EVERY_DAY = 3;

    /** For PHQ-8 no rule for missing items is confirmed, so an incomplete one has no total, as with GAD-7. */
    public static final Instrument PHQ_8 =
            new Instrument(new Identity("PHQ-8", PHQ_8_ITEMS), NEARLY_EVERY_DAY, PHQ_BANDS, MissingRule.NO_TOTAL, null);

    public static final Instrument PHQ_9 = new Instrument(
            new Identity(
                    "PHQ-9",
                    Stream.concat(PHQ_8_ITEMS.stream(), Stream.of(SELF_HARM_ITEM))
                            .toList()),
            NEARLY_EVERY_DAY,
            PHQ_BANDS,
            MissingRule.PRORATE_UP_TO_TWO,
            SELF_HARM_ITEM);

    public static final Instrument GAD_7 = new Instrument(
            new Identity("GAD-7", List.of("69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7")),
            NEARLY_EVERY_DAY,
            List.of(new Band(0, "minimal"), new Band(5, "mild"), new Band(10, "moderate"), new Band(15, "severe")),
            MissingRule.NO_TOTAL,
            null);

    private static final List<Instrument> ALL = List.of(PHQ_8, PHQ_9, GAD_7);

    private Instruments() {}

    /** Those that a form asks in full; PHQ-9 asks all of PHQ-8 and is meant alone. */
    public static List<Instrument> askedBy(Set<String> codes) {
        List<Instrument> inFull =
                ALL.stream().filter(one -> codes.containsAll(one.items())).toList();
        return inFull.stream()
                .filter(one -> inFull.stream().noneMatch(other -> isPartOf(one, other)))
                .toList();
    }

    /** The smallest that asks everything that was answered, when the form itself is not known. */
    public static Optional<Instrument> answeredBy(Set<String> codes) {
        Set<String> known = new HashSet<>(codes);
        known.retainAll(ALL.stream().flatMap(one -> one.items().stream()).toList());
        return ALL.stream()
                .filter(one -> !known.isEmpty() && one.items().containsAll(known))
                .min(Comparator.comparingInt(one -> one.items().size()));
    }

    private static boolean isPartOf(Instrument smaller, Instrument larger) {
        return larger.items().size() > smaller.items().size() && larger.items().containsAll(smaller.items());
    }
}
