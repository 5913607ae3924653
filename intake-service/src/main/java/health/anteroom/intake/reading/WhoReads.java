package health.anteroom.intake.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What a page says about who reads one part. It is made from the rule that lets them, so that it cannot say anything else. */
public record WhoReads(List<String> everything, List<String> fromNowOn) {
    public WhoReads {
        everything = List.copyOf(everything);
        fromNowOn = List.copyOf(fromNowOn);
    }

    public static WhoReads of(Reading reading, String response, Instant now) {
        return new WhoReads(
                names(reading, now, reader -> reader.earlier().covers(response)),
                names(reading, now, reader -> !reader.earlier().covers(response)));
    }

    private static List<String> names(Reading reading, Instant now, Predicate<Reader> wanted) {
        return reading.active(now).stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Reader::since))
                .map(reader -> reader.clinician().name())
                .distinct()
                .toList();
    }

    public String sentence() {
        if (everything.isEmpty() && fromNowOn.isEmpty()) {
            return "Nobody reads this yet. The clinician you are going to meet will.";
        }
        StringBuilder words = new StringBuilder();
        if (!everything.isEmpty()) {
            words.append(listed(everything))
                    .append(everything.size() == 1 ? " reads" : " read")
                    .append(" this before you meet. ");
        }
        if (!fromNowOn.isEmpty()) {
            words.append(listed(fromNowOn))
                    .append(fromNowOn.size() == 1 ? " reads" : " read")
                    .append(" only what you write after first seeing ")
                    .append(fromNowOn.size() == 1 ? "that name here. " : "those names here. ");
        }
        return words.append("Nobody else does.").toString();
    }

    private static String listed(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
