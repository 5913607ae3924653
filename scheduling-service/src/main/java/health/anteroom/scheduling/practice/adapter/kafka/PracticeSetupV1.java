package health.anteroom.scheduling.practice.adapter.kafka;

import health.anteroom.kit.store.PublicState;
import health.anteroom.scheduling.practice.Holiday;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.Room;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code anteroom.practice-setup.v1}: contracts/events/practice-setup.v1.schema.json. */
public record PracticeSetupV1(String id, List<HolidayV1> holidays, List<RoomV1> rooms) {
    static final String TYPE = "anteroom.practice-setup.v1";

    public static PracticeSetupV1 of(String id, PracticeSetup setup) {
        return new PracticeSetupV1(
                id,
                setup.holidays().stream().map(HolidayV1::of).toList(),
                setup.rooms().stream().map(RoomV1::of).toList());
    }

    public PublicState event() {
        return new PublicState(PracticeTopic.NAME, TYPE, this);
    }

    /** A date without hours. */
    public record HolidayV1(
            LocalDate date, String name, @Nullable String zone) {
        static HolidayV1 of(Holiday holiday) {
            ZoneId zone = holiday.zone();
            return new HolidayV1(holiday.date(), holiday.name(), zone == null ? null : zone.getId());
        }
    }

    /** A room by id and name. */
    public record RoomV1(String id, String name) {
        static RoomV1 of(Room room) {
            return new RoomV1(room.id().value(), room.name());
        }
    }
}
