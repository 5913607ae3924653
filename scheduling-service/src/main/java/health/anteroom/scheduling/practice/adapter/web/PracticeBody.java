package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.kit.contact.PersonText;
import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.Holiday;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.Room;
import health.anteroom.scheduling.practice.RoomId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holidays and rooms as the owner writes and reads them; what is left out is none. */
record PracticeBody(
        @Nullable List<HolidayBody> holidays, @Nullable List<RoomBody> rooms) {
    private static final int MOST_HOLIDAYS = 500;
    private static final int MOST_ROOMS = 60;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    static PracticeBody of(PracticeSetup setup) {
        return new PracticeBody(
                setup.holidays().stream().map(HolidayBody::of).toList(),
                setup.rooms().stream()
                        .map(room -> new RoomBody(room.id().value(), room.name()))
                        .toList());
    }

    PracticeSetup toSetup() {
        check();
        return new PracticeSetup(
                orNone(holidays).stream().map(HolidayBody::toHoliday).toList(),
                orNone(rooms).stream().map(RoomBody::toRoom).toList());
    }

    private void check() {
        InputCheck check =
                new InputCheck().noNulls(holidays, MOST_HOLIDAYS, "/holidays").noNulls(rooms, MOST_ROOMS, "/rooms");
        check.orRefuse();
        List<HolidayBody> dates = orNone(holidays);
        for (int i = 0; i < dates.size(); i++) {
            dates.get(i).check(check, "/holidays/" + i);
        }
        List<RoomBody> places = orNone(rooms);
        for (int i = 0; i < places.size(); i++) {
            places.get(i).check(check, "/rooms/" + i);
        }
        check.demand(areDifferent(dates, HolidayBody::key), "/holidays", "Each date once, please.")
                .demand(areDifferent(places, RoomBody::id), "/rooms", "Each id once, please.")
                .orRefuse();
    }

    private static <T> boolean areDifferent(List<T> list, Function<T, @Nullable Object> key) {
        return list.stream().map(key).distinct().count() == list.size();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** A date on which the practice is closed. */
    record HolidayBody(
            @Nullable LocalDate date,
            @Nullable String name,
            @Nullable String zone) {
        static HolidayBody of(Holiday holiday) {
            ZoneId zone = holiday.zone();
            return new HolidayBody(holiday.date(), holiday.name(), zone == null ? null : zone.getId());
        }

        void check(InputCheck check, String pointer) {
            check.present(date, pointer + "/date").text(name, 120, pointer + "/name");
            check.demand(
                    date == null || (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR),
                    pointer + "/date",
                    "Please choose a date nearer to now.");
            if (zone != null) {
                check.zone(zone, pointer + "/zone");
            }
        }

        Object key() {
            return date + "/" + zone;
        }

        Holiday toHoliday() {
            return new Holiday(
                    Objects.requireNonNull(date),
                    PersonText.tidy(Objects.requireNonNull(name)),
                    zone == null ? null : ZoneId.of(zone));
        }
    }

    /** A room by id and name. */
    record RoomBody(@Nullable String id, @Nullable String name) {
        void check(InputCheck check, String pointer) {
            check.id(id, pointer + "/id").text(name, 120, pointer + "/name");
        }

        Room toRoom() {
            return new Room(new RoomId(Objects.requireNonNull(id)), PersonText.tidy(Objects.requireNonNull(name)));
        }
    }
}
