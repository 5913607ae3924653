package health.anteroom.intake.packet.adapter.mongo;

import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.packet.model.Packet;
import health.anteroom.intake.packet.model.PacketPart;
import health.anteroom.intake.packet.model.Prepares;
import health.anteroom.intake.questionnaire.Progress;
import health.anteroom.intake.questionnaire.QuestionnaireVersion;
import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.ResponseProgress;
import health.anteroom.intake.response.ResponseProgress.Handover;
import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** A packet as a document, and as {@code anteroom.packet.v1}. */
final class PacketMapping implements AggregateMapping<Packet> {
    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(Packet packet) {
        return "packet";
    }

    @Override
    public Document write(Packet packet) {
        return new Document("client", packet.client().value())
                .append("definition", packet.definition())
                .append("appointment", packet.prepares().appointment())
                .append("clinician", packet.prepares().clinician())
                .append(
                        "parts",
                        packet.parts().stream().map(PacketMapping::part).toList())
                .append("createdAt", Date.from(packet.createdAt()));
    }

    @Override
    public Packet read(String id, Document stored) {
        return new Packet(
                new ClientId(stored.getString("client")),
                stored.getString("definition"),
                new Prepares(stored.getString("appointment"), stored.getString("clinician")),
                stored.getList("parts", Document.class).stream()
                        .map(PacketMapping::part)
                        .toList(),
                stored.getDate("createdAt").toInstant());
    }

    @Override
    public Optional<PublicState> publicState(String id, Packet packet) {
        return Optional.of(new PublicState(PacketV1.TOPIC, PacketV1.TYPE, PacketV1.of(id, packet)));
    }

    private static Document part(PacketPart part) {
        return new Document("questionnaire", part.questionnaire().id())
                .append("digest", part.questionnaire().digest())
                .append("title", part.title())
                .append("response", part.response().value())
                .append("given", part.howFar().progress().given())
                .append("of", part.howFar().progress().of())
                .append("handover", part.howFar().handover().name());
    }

    private static PacketPart part(Document document) {
        return new PacketPart(
                new QuestionnaireVersion(document.getString("questionnaire"), document.getString("digest")),
                document.getString("title"),
                new ResponseId(document.getString("response")),
                new ResponseProgress(
                        new Progress(document.getInteger("given"), document.getInteger("of")),
                        Handover.valueOf(document.getString("handover"))));
    }
}
