package health.anteroom.intake.response.application;

import health.anteroom.intake.reading.WhoReads;
import health.anteroom.intake.response.model.AnswerLog;
import health.anteroom.intake.response.model.IntakeResponse;
import java.util.Map;

/**
 * A response as one caller may read it.
 *
 * @param logs by linkId, of those questions whose answers they may read
 * @param readers the version of the who-reads line
 */
public record ReadableResponse(
        IntakeResponse response, Map<String, AnswerLog> logs, WhoReads who, int readers, Viewer viewer) {
    public ReadableResponse {
        logs = Map.copyOf(logs);
    }

    /** As whom somebody reads it. */
    public enum Viewer {
        /** Sees also what lies beneath, beside and before. */
        AUTHOR,
        /** Sees what stands. */
        READER
    }
}
