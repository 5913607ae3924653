package health.anteroom.intake.response.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saved at one question. "Not yet" and "in person" are answers like any other; words that stood there before
 * are kept beneath them, for the client alone.
 */
public sealed interface Answer {
    Instant savedAt();

    /** What was written, whether it stands or lies beneath. */
    Optional<SealedValues> words();

    record Given(SealedValues values, Instant savedAt) implements Answer {
        @Override
        public Optional<SealedValues> words() {
            return Optional.of(values);
        }
    }

    record NotYet(@Nullable SealedValues beneath, Instant savedAt) implements Answer {
        @Override
        public Optional<SealedValues> words() {
            return Optional.ofNullable(beneath);
        }
    }

    record InPerson(@Nullable SealedValues beneath, Instant savedAt) implements Answer {
        @Override
        public Optional<SealedValues> words() {
            return Optional.ofNullable(beneath);
        }
    }

    /** Nothing: the client took back what stood there. */
    record TakenBack(Instant savedAt) implements Answer {
        @Override
        public Optional<SealedValues> words() {
            return Optional.empty();
        }
    }
}
