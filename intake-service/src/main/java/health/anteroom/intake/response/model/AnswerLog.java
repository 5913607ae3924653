package health.anteroom.intake.response.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was saved at one question: nothing that was acknowledged is overwritten unseen. A save that did not know
 * what stands is kept beside it until the client says which it is; what was replaced knowingly is kept as well.
 *
 * @param stands what readers see
 * @param beside saves that did not know what stood, oldest first
 * @param before what stood once, oldest first
 */
public record AnswerLog(Version stands, List<Version> beside, List<Version> before) {
    /** Of what was replaced knowingly, the oldest go first. */
    private static final int MOST_BEFORE = 100;

    private static final Comparator<Version> BY_REVISION = Comparator.comparingInt(Version::revision);

    public AnswerLog {
        beside = List.copyOf(beside);
        before = List.copyOf(before);
    }

    public static AnswerLog first(Answer answer, int readers) {
        return new AnswerLog(new Version(1, readers, answer), List.of(), List.of());
    }

    /** The highest revision there is. */
    public int newest() {
        return Stream.concat(Stream.of(stands), beside.stream())
                .mapToInt(Version::revision)
                .max()
                .orElseThrow();
    }

    /** Whether a page that knew no more than this revision did not know what stands. */
    public boolean isNewsTo(Basis basis) {
        return basis.revision() != null && basis.revision() < stands.revision();
    }

    /** What stands from now on; all that the page knew of beside it is settled with that. */
    public AnswerLog standing(Answer answer, int readers, Basis basis) {
        Version next = new Version(newest() + 1, readers, answer);
        List<Version> settled = settledBy(basis);
        List<Version> replaced = new ArrayList<>(before);
        replaced.add(stands);
        replaced.addAll(settled);
        return new AnswerLog(next, without(settled), latest(replaced));
    }

    /** Kept, and to be asked about. */
    public AnswerLog besides(Answer answer, int readers) {
        List<Version> more = new ArrayList<>(beside);
        more.add(new Version(newest() + 1, readers, answer));
        return new AnswerLog(stands, more, before);
    }

    /** What stands is what the client wants: what lay beside it is settled. */
    public AnswerLog settled(Basis basis) {
        List<Version> settled = settledBy(basis);
        List<Version> replaced = new ArrayList<>(before);
        replaced.addAll(settled);
        return settled.isEmpty() ? this : new AnswerLog(stands, without(settled), latest(replaced));
    }

    /** Newest first. */
    public List<Version> all() {
        return Stream.of(List.of(stands), beside, before)
                .flatMap(List::stream)
                .sorted(BY_REVISION.reversed())
                .toList();
    }

    private List<Version> settledBy(Basis basis) {
        Integer known = basis.revision();
        return known == null
                ? List.of()
                : beside.stream().filter(version -> version.revision() <= known).toList();
    }

    private List<Version> without(List<Version> settled) {
        return beside.stream().filter(version -> !settled.contains(version)).toList();
    }

    private static List<Version> latest(List<Version> versions) {
        List<Version> sorted = versions.stream().sorted(BY_REVISION).toList();
        return sorted.subList(Math.max(0, sorted.size() - MOST_BEFORE), sorted.size());
    }

    /**
     * What a page knew when it saved.
     *
     * @param revision the newest that it had seen, 0 for nothing; null where it does not say
     */
    public record Basis(@Nullable Integer revision) {
        public static final Basis UNSAID = new Basis(null);
    }
}
