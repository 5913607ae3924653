package health.anteroom.scheduling.practice.adapter.mongo;

import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import health.anteroom.scheduling.practice.Holiday;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.Room;
import health.anteroom.scheduling.practice.RoomId;
import health.anteroom.scheduling.practice.adapter.kafka.PracticeSetupV1;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.bson.Document;

/** The practice's setup as a document. */
final class PracticeSetupMapping implements AggregateMapping<PracticeSetup> {
    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(PracticeSetup setup) {
        return "PracticeSetup";
    }

    @Override
    public Document write(PracticeSetup setup) {
        return new Document(
                        "holidays",
                        setup.holidays().stream()
                                .map(PracticeSetupMapping::write)
                                .toList())
                .append(
                        "rooms",
                        setup.rooms().stream()
                                .map(room -> new Document("id", room.id().value()).append("name", room.name()))
                                .toList());
    }

    @Override
    public PracticeSetup read(String id, Document stored) {
        return new PracticeSetup(
                stored.getList("holidays", Document.class).stream()
                        .map(PracticeSetupMapping::holiday)
                        .toList(),
                stored.getList("rooms", Document.class).stream()
                        .map(room -> new Room(new RoomId(room.getString("id")), room.getString("name")))
                        .toList());
    }

    @Override
    public Optional<PublicState> publicState(String id, PracticeSetup setup) {
        return Optional.of(PracticeSetupV1.of(id, setup).event());
    }

    private static Document write(Holiday holiday) {
        Document document = new Document("date", holiday.date().toString()).append("name", holiday.name());
        ZoneId zone = holiday.zone();
        return zone == null ? document : document.append("zone", zone.getId());
    }

    private static Holiday holiday(Document stored) {
        String zone = stored.getString("zone");
        return new Holiday(
                LocalDate.parse(stored.getString("date")),
                stored.getString("name"),
                zone == null ? null : ZoneId.of(zone));
    }
}
