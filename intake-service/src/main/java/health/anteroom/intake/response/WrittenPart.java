package health.anteroom.intake.response;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One part as a clinician reads it: each question that is asked, in its order, with what was answered in plain words.
 *
 * @param handedIn when the client handed it in, if they did
 */
public record WrittenPart(ResponseId response, String title, Optional<Instant> handedIn, List<Item> items) {
    public WrittenPart {
        items = List.copyOf(items);
    }

    /**
     * @param answer as it was shown to the client, one text for each value; empty unless it was answered
     */
    public record Item(String linkId, String text, State state, List<String> answer, Optional<Instant> answeredAt) {
        public Item {
            answer = List.copyOf(answer);
        }

        @Override
        public String toString() {
            return "<hidden>";
        }
    }

    /** How a question stands. */
    public enum State {
        ANSWERED,
        NOT_YET,
        IN_PERSON,
        /** Nothing was saved there. */
        OPEN,
        /** Answered before this reader could read it. */
        CLOSED
    }
}
