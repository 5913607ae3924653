package health.anteroom.intake.response.adapter.mongo;

import health.anteroom.intake.response.model.IntakeResponse;

/** The wire form of how far a part is: {@code contracts/events/response.v1.schema.json}. */
record ResponseV1(String id, String client, String packet, String part, int given, int of, boolean submitted) {
    static final String TOPIC = "anteroom.responses";
    static final String TYPE = "anteroom.response.v1";

    static ResponseV1 of(String id, IntakeResponse response) {
        return new ResponseV1(
                id,
                response.part().client().value(),
                response.part().packet(),
                response.part().questionnaire().id(),
                response.progress().given(),
                response.progress().of(),
                response.howFar().isSubmitted());
    }
}
