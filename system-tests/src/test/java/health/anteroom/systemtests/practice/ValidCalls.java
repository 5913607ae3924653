package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.Json;
import health.anteroom.systemtests.http.Operation;
import java.util.List;
import java.util.Map;

/**
 * A call in order for each operation that not everybody may make. The shape of a call is looked at before the rights of who
 * makes it: whoever is to be refused for who they are must send what would be taken from somebody else.
 */
public final class ValidCalls {
    private static final Map<String, Object> CLIENT =
            Json.object("preferredName", "Lee", "email", "lee@mail.test", "zone", Practice.ZONE);
    private static final String START = "2027-05-04T13:00:00-04:00";

    private static final Map<String, Object> BY_OPERATION = Map.ofEntries(
            Map.entry(
                    "saveOffering",
                    Json.object(
                            "name", "Other", "kind", "INDIVIDUAL", "duration", "PT50M", "formats", List.of("VIDEO"))),
            Map.entry(
                    "saveClinician", Json.object("name", "Other", "regions", List.of("US-NY"), "zone", Practice.ZONE)),
            Map.entry("savePractice", Json.object("holidays", List.of(), "rooms", List.of())),
            Map.entry("setAvailability", Json.object("zone", Practice.ZONE, "weekly", List.of())),
            Map.entry(
                    "takeTimeOff", Json.object("clinician", "c2", "start", START, "end", "2027-05-04T14:00:00-04:00")),
            Map.entry(
                    "createAppointment",
                    Json.object(
                            "offering",
                            "individual",
                            "clinician",
                            "c2",
                            "start",
                            START,
                            "format",
                            "VIDEO",
                            "client",
                            CLIENT)),
            Map.entry("rescheduleAppointment", Json.object("start", START)),
            Map.entry("cancelAppointment", Map.of()),
            Map.entry("declineRequest", Map.of()),
            Map.entry("changeFormat", Json.object("format", "PHONE")),
            Map.entry("saveAnswer", Json.object("notYet", true)),
            Map.entry("putQuestionnaire", Json.object("resourceType", "Questionnaire", "status", "draft")),
            Map.entry("score", Json.object("resourceType", "QuestionnaireResponse", "status", "completed")),
            Map.entry("createClient", CLIENT),
            Map.entry("correctClient", Json.object("preferredName", "Lee")),
            Map.entry("takeSmsReply", Map.of()),
            Map.entry("answerReader", Json.object("answer", "YES")),
            Map.entry("recordAgreement", Json.object("clinician", "c2", "agreed", "YES", "rangStoredNumber", true)),
            Map.entry("lookInEmergency", Json.object("reason", "They do not answer the door.")),
            Map.entry("changePreferences", Json.object("callAs", "Lee")));

    private ValidCalls() {}

    public static Object body(Operation operation) {
        Object body = BY_OPERATION.get(operation.id());
        if (body == null) {
            throw new AssertionError("no body is known for " + operation + ": add one, so that its callers are tried");
        }
        return body;
    }

    /** What has to stand behind the path. */
    public static String query(Operation operation) {
        return switch (operation.id()) {
            case "getCalendar" -> "?from=2027-05-03&to=2027-05-04";
            case "listDeliveries" -> "?appointment=nothing-has-this-id";
            default -> "";
        };
    }
}
