package health.anteroom.scheduling.practice.adapter.mongo;

import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import health.anteroom.scheduling.practice.Approval;
import health.anteroom.scheduling.practice.BookingReach;
import health.anteroom.scheduling.practice.Buffers;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.OfferingKind;
import health.anteroom.scheduling.practice.OfferingTerms;
import health.anteroom.scheduling.practice.OfferingUse;
import health.anteroom.scheduling.practice.OfferingWords;
import health.anteroom.scheduling.practice.SlotGrid;
import health.anteroom.scheduling.practice.SlotTerms;
import health.anteroom.scheduling.practice.adapter.kafka.OfferingV1;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;

/** An offering as a document; lengths in seconds. */
final class OfferingMapping implements AggregateMapping<Offering> {
    private static final String WINDOW = "bookingWindow";

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(Offering offering) {
        return "Offering";
    }

    @Override
    public Document write(Offering offering) {
        SlotTerms slots = offering.slots();
        Document document = new Document("offeringKind", offering.kind().name())
                .append("name", offering.words().name())
                .append("priceNote", offering.words().priceNote())
                .append("changePolicy", offering.words().changePolicy())
                .append("firstContact", offering.use().firstContact())
                .append("packet", offering.use().packet())
                .append("approval", offering.use().approval().name())
                .append("changes", ChangeLimitsDocument.write(offering.use().changes()))
                .append(
                        "formats",
                        offering.terms().formats().stream().map(Format::name).toList())
                .append("duration", slots.duration().toSeconds())
                .append("bufferBefore", slots.buffers().before().toSeconds())
                .append("bufferAfter", slots.buffers().after().toSeconds())
                .append("slotInterval", slots.grid().interval().toSeconds())
                .append("slotOffset", slots.grid().offset().toSeconds())
                .append("minimumNotice", slots.reach().minimumNotice().toSeconds());
        Duration window = slots.reach().window();
        document.append("limits", LimitsDocument.write(slots.limits()));
        return window == null ? document : document.append(WINDOW, window.toSeconds());
    }

    @Override
    public Offering read(String id, Document stored) {
        return new Offering(
                new OfferingId(id),
                OfferingKind.valueOf(stored.getString("offeringKind")),
                new OfferingWords(
                        stored.getString("name"), stored.getString("priceNote"), stored.getString("changePolicy")),
                new OfferingUse(
                        stored.getBoolean("firstContact"),
                        stored.getString("packet"),
                        Approval.valueOf(stored.getString("approval")),
                        ChangeLimitsDocument.read(stored.get("changes", new Document()))),
                new OfferingTerms(
                        stored.getList("formats", String.class).stream()
                                .map(Format::valueOf)
                                .collect(Collectors.toSet()),
                        slots(stored)));
    }

    private static SlotTerms slots(Document stored) {
        return new SlotTerms(
                length(stored, "duration"),
                new Buffers(length(stored, "bufferBefore"), length(stored, "bufferAfter")),
                new SlotGrid(length(stored, "slotInterval"), length(stored, "slotOffset")),
                new BookingReach(
                        length(stored, "minimumNotice"), stored.containsKey(WINDOW) ? length(stored, WINDOW) : null),
                LimitsDocument.read(stored.get("limits", new Document())));
    }

    private static Duration length(Document stored, String field) {
        return Duration.ofSeconds(stored.getLong(field));
    }

    @Override
    public Optional<PublicState> publicState(String id, Offering offering) {
        return Optional.of(OfferingV1.of(offering).event());
    }
}
