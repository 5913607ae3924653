package health.anteroom.scheduling.booking.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what is claimed is the time that it stands for, no more, no less, and of nobody else. */
final class ClaimFindings {
    private final List<StoredAppointment> standing;
    private final List<StoredAppointment> over;

    ClaimFindings(List<StoredAppointment> stored) {
        this.standing = stored.stream().filter(StoredAppointment::stands).toList();
        this.over = stored.stream().filter(one -> !one.stands()).toList();
    }

    List<String> all() {
        return Stream.of(
                        emptyLists(),
                        claimedThoughOver(),
                        othersThanItsTime(),
                        ownedTwice("claim", StoredAppointment::claims),
                        ownedTwice("overlap", StoredAppointment::overlaps),
                        sessionsAtOnce(StoredAppointment::clinician),
                        sessionsAtOnce(StoredAppointment::room))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<String> emptyLists() {
        return Stream.concat(standing.stream(), over.stream())
                .filter(StoredAppointment::hasAnEmptyList)
                .map(one -> one + " has an empty list of claims");
    }

    private Stream<String> claimedThoughOver() {
        return over.stream()
                .filter(one -> !one.claims().isEmpty() || !one.overlaps().isEmpty())
                .map(one -> one + " is over and claims " + one.claims() + one.overlaps());
    }

    private Stream<String> othersThanItsTime() {
        return standing.stream()
                .filter(one -> !ticks(one).equals(one.expectedTicks()))
                .map(one -> "%s takes %s and claims %s".formatted(one, one.expectedTicks(), ticks(one)));
    }

    private static List<String> ticks(StoredAppointment one) {
        return Stream.concat(one.claims().stream(), one.overlaps().stream())
                .filter(name -> name.contains("@"))
                .sorted()
                .toList();
    }

    private Stream<String> ownedTwice(String what, Function<StoredAppointment, List<String>> names) {
        Map<String, StoredAppointment> owners = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (StoredAppointment one : standing) {
            for (String name : names.apply(one)) {
                StoredAppointment before = owners.putIfAbsent(name, one);
                if (before != null) {
                    found.add("%s %s is of %s and of %s".formatted(what, name, before, one));
                }
            }
        }
        return found.stream();
    }

    /** Instead of comparing ticks, compares the times that people would see. */
    private Stream<String> sessionsAtOnce(Function<StoredAppointment, @Nullable String> owner) {
        return standing.stream()
                .filter(one -> one.overlaps().isEmpty() && owner.apply(one) != null)
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(owner.apply(one))))
                .values()
                .stream()
                .flatMap(ClaimFindings::atOnce);
    }

    /** If any two share time, then two that follow one another by their start do. */
    private static Stream<String> atOnce(List<StoredAppointment> sessions) {
        List<StoredAppointment> sorted = sessions.stream()
                .sorted(Comparator.comparing(StoredAppointment::start))
                .toList();
        return Stream.iterate(1, next -> next < sorted.size(), next -> next + 1)
                .filter(next -> sorted.get(next).sharesTimeWith(sorted.get(next - 1)))
                .map(next -> "at once: %s and %s".formatted(sorted.get(next - 1), sorted.get(next)));
    }
}
