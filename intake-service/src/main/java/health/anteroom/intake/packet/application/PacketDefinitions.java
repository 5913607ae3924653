package health.anteroom.intake.packet.application;

import health.anteroom.intake.packet.model.PacketDefinition;
import health.anteroom.intake.questionnaire.QuestionnaireUse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The packets that this practice knows, by id: {@code anteroom.packet.definitions}. */
@ConfigurationProperties("anteroom.packet")
public record PacketDefinitions(Map<String, PacketDefinition> definitions) implements QuestionnaireUse {
    public PacketDefinitions {
        definitions = Map.copyOf(definitions);
    }

    public Optional<PacketDefinition> find(String id) {
        return Optional.ofNullable(definitions.get(id));
    }

    public Set<String> ids() {
        return definitions.keySet();
    }

    @Override
    public boolean isAsked(String questionnaireId) {
        return definitions.values().stream()
                .anyMatch(definition -> definition.parts().contains(questionnaireId));
    }
}
