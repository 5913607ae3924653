package health.anteroom.intake.reading.application;

import health.anteroom.intake.reading.Earlier;
import java.util.Set;

/** What a client says when somebody would like to read what they wrote before. */
public sealed interface ClientsWord {
    record Opens(Earlier earlier) implements ClientsWord {}

    record KeepsClosed(Earlier.Word word) implements ClientsWord {}

    static ClientsWord yes() {
        return new Opens(new Earlier.Everything());
    }

    static ClientsWord part(Set<String> responses) {
        return new Opens(new Earlier.Parts(responses));
    }
}
