package health.anteroom.intake.packet.adapter.web;

import health.anteroom.intake.packet.application.PacketView;
import health.anteroom.intake.packet.model.PacketPart;
import health.anteroom.intake.questionnaire.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A packet with its progress. */
record PacketBody(
        String id,
        String client,
        String definition,
        String title,
        String appointment,
        Instant createdAt,
        List<PartBody> parts) {

    static PacketBody of(PacketView view) {
        return new PacketBody(
                view.id(),
                view.packet().client().value(),
                view.packet().definition(),
                view.title(),
                view.packet().prepares().appointment(),
                view.packet().createdAt(),
                view.packet().parts().stream()
                        .map(part -> PartBody.of(part, view))
                        .toList());
    }

    /** One part and how far it is. */
    record PartBody(
            String id,
            String title,
            String response,
            Progress progress,
            String readBy,
            int readers,
            boolean submitted) {
        static PartBody of(PacketPart part, PacketView view) {
            return new PartBody(
                    part.questionnaire().id(),
                    part.title(),
                    part.response().value(),
                    part.howFar().progress(),
                    Objects.requireNonNull(view.who().get(part.response())).sentence(),
                    view.readers(),
                    part.howFar().isSubmitted());
        }
    }
}
