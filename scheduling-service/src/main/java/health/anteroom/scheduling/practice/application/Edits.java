package health.anteroom.scheduling.practice.application;

import health.anteroom.kit.request.IfMatch;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One edit of one aggregate: refused when it was made on an older revision, tried again when nobody named one. */
final class Edits<A> {
    private static final int TRIES = 10;

    private final Supplier<Optional<Stored<A>>> find;
    private final BiFunction<Stored<A>, A, WriteOutcome<A>> update;

    Edits(Supplier<Optional<Stored<A>>> find, BiFunction<Stored<A>, A, WriteOutcome<A>> update) {
        this.find = find;
        this.update = update;
    }

    /** An edit over what somebody may have changed since: whoever makes it says what they saw. */
    PracticeOutcome<A> replace(Optional<IfMatch> seen, Predicate<A> isBlank, UnaryOperator<A> change) {
        boolean blind = seen.isEmpty()
                && find.get()
                        .map(Stored::state)
                        .filter(isBlank.negate())
                        .filter(present -> !change.apply(present).equals(present))
                        .isPresent();
        return blind ? new PracticeOutcome.NotSeen<>() : edit(seen, change);
    }

    PracticeOutcome<A> edit(Optional<IfMatch> seen, UnaryOperator<A> change) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Stored<A>> present = find.get();
            if (present.isEmpty()) {
                return new PracticeOutcome.Missing<>();
            }
            Stored<A> before = present.get();
            if (seen.isPresent() && seen.get().revision() != before.revision()) {
                return new PracticeOutcome.Outdated<>();
            }
            A after = change.apply(before.state());
            if (after.equals(before.state())) {
                return new PracticeOutcome.Saved<>(before);
            }
            if (update.apply(before, after) instanceof WriteOutcome.Written<A> written) {
                return new PracticeOutcome.Saved<>(written.now());
            }
        }
        return new PracticeOutcome.Outdated<>();
    }
}
