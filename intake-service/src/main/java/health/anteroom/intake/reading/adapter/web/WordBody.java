package health.anteroom.intake.reading.adapter.web;

import health.anteroom.intake.reading.Earlier;
import health.anteroom.intake.reading.application.ClientsWord;
import health.anteroom.kit.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the client says.
 *
 * @param parts the responses that it is about, with {@code PART} only
 */
record WordBody(@Nullable Said answer, @Nullable List<String> parts) {
    private static final int MOST = 100;

    /** Empty where it says two things or none. */
    Optional<ClientsWord> word() {
        List<String> some = parts == null ? List.of() : parts;
        if (answer == null || some.size() > MOST || some.isEmpty() == (answer == Said.PART)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (answer) {
                    case YES -> ClientsWord.yes();
                    case PART -> ClientsWord.part(Set.copyOf(some));
                    case NO -> new ClientsWord.KeepsClosed(Earlier.Word.NO);
                    case TALK_FIRST -> new ClientsWord.KeepsClosed(Earlier.Word.TALK_FIRST);
                });
    }

    static Problem unclear() {
        return Problem.unprocessable("answer-not-clear", "Say yes, part of it, no, or talk first.")
                .at("/answer", "One of YES, PART (with parts), NO, TALK_FIRST.");
    }

    /** In the words of the page. */
    enum Said {
        YES,
        PART,
        NO,
        TALK_FIRST
    }
}
