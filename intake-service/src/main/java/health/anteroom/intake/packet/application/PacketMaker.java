package health.anteroom.intake.packet.application;

import health.anteroom.intake.client.CareAppointment;
import health.anteroom.intake.client.CareTeam;
import health.anteroom.intake.client.CareTeams;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.packet.model.Packet;
import health.anteroom.intake.packet.model.PacketDefinition;
import health.anteroom.intake.packet.model.PacketId;
import health.anteroom.intake.packet.model.PacketPart;
import health.anteroom.intake.packet.model.Prepares;
import health.anteroom.intake.questionnaire.Progress;
import health.anteroom.intake.questionnaire.QuestionSet;
import health.anteroom.intake.questionnaire.Questionnaires;
import health.anteroom.intake.response.ResponseProgress;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes a client's packet once, and lets it prepare the first living appointment that asks for it. */
@Component
final class PacketMaker {
    private final AggregateStore<Packet> packets;
    private final CareTeams teams;
    private final PacketDefinitions definitions;
    private final Questionnaires questionnaires;
    private final PracticeClock clock;

    PacketMaker(
            AggregateStore<Packet> packets,
            CareTeams teams,
            PacketDefinitions definitions,
            Questionnaires questionnaires,
            PracticeClock clock) {
        this.packets = packets;
        this.teams = teams;
        this.definitions = definitions;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** False when no living appointment asks for it: then there is nothing to make, and what is there stays. */
    boolean put(PacketId id, ClientId client, String definition) {
        Optional<Stored<CareTeam>> team = teams.stored(client);
        Optional<CareAppointment> first = team.flatMap(stored -> stored.state().firstAskingFor(definition));
        if (team.isEmpty() || first.isEmpty()) {
            return false;
        }
        Prepares prepares = Prepares.of(first.get());
        Cause cause = new Cause(client.value(), team.get().revision());
        // Written also when nothing changes: a packet must know that it has seen this state of the team, or an older
        // one
        // that is still on its way could turn it back.
        packets.consume(
                id.value(),
                cause,
                present -> Optional.of(present.map(packet -> packet.preparing(prepares))
                        .orElseGet(() -> made(id, client, definition, prepares))));
        return true;
    }

    private Packet made(PacketId id, ClientId client, String definition, Prepares prepares) {
        PacketDefinition asked = definitions
                .find(definition)
                .orElseThrow(() -> new IllegalStateException("No packet definition " + definition));
        List<PacketPart> parts = asked.parts().stream()
                .map(questionnaire -> part(id, questionnaire))
                .toList();
        return new Packet(client, definition, prepares, parts, clock.instant());
    }

    private PacketPart part(PacketId id, String questionnaire) {
        QuestionSet questions = questionnaires
                .newest(questionnaire)
                .map(questionnaires::questions)
                .orElseThrow(() -> new IllegalStateException("No questionnaire " + questionnaire));
        Progress untouched = questions.progress(Set.of(), Map.of());
        return new PacketPart(
                questions.version(),
                questions.title(),
                DerivedIds.response(id, questionnaire),
                new ResponseProgress(untouched, ResponseProgress.Handover.DRAFT));
    }
}
