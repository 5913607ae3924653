package health.anteroom.intake.reading;

import java.util.Set;

/** What a reader may read of that which was written before the client saw their name. */
public sealed interface Earlier {
    boolean covers(String response);

    record Everything() implements Earlier {
        @Override
        public boolean covers(String response) {
            return true;
        }
    }

    /** Only these parts, each named by its response. */
    record Parts(Set<String> responses) implements Earlier {
        public Parts {
            responses = Set.copyOf(responses);
        }

        @Override
        public boolean covers(String response) {
            return responses.contains(response);
        }
    }

    /** Nothing, and what the client said when they were asked. */
    record Closed(Word word) implements Earlier {
        @Override
        public boolean covers(String response) {
            return false;
        }
    }

    /** The client's word so far. */
    enum Word {
        NOT_ASKED,
        NO,
        TALK_FIRST
    }
}
