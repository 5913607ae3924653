package health.anteroom.intake.packet.model;

import health.anteroom.intake.questionnaire.QuestionnaireVersion;
import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.ResponseProgress;

/** One questionnaire in a packet, in the version that was the newest when the packet was made. */
public record PacketPart(
        QuestionnaireVersion questionnaire, String title, ResponseId response, ResponseProgress howFar) {

    PacketPart at(ResponseProgress now) {
        return new PacketPart(questionnaire, title, response, now);
    }
}
