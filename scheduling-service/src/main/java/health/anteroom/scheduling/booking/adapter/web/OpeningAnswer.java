package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.scheduling.practice.AvailabilityRule;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.Holiday;
import health.anteroom.scheduling.practice.LocalTimeRange;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** When a practice is open in some stretch: who works when, and its holidays. */
record OpeningAnswer(List<WorkingTime> hours, List<HolidayAnswer> holidays) {

    static OpeningAnswer of(List<Clinician> clinicians, PracticeSetup setup, TimeRange range, ZoneId zone) {
        return new OpeningAnswer(
                clinicians.stream()
                        .flatMap(one -> WorkingTime.of(one, setup, range))
                        .toList(),
                setup.holidays().stream()
                        .filter(holiday -> touches(holiday.date(), range, zone))
                        .map(HolidayAnswer::of)
                        .toList());
    }

    private static boolean touches(LocalDate date, TimeRange range, ZoneId zone) {
        return new TimeRange(
                        date.atStartOfDay(zone).toInstant(),
                        date.plusDays(1).atStartOfDay(zone).toInstant())
                .overlaps(range);
    }

    /** Open hours of one clinician's day, in their zone. */
    record WorkingTime(String clinician, OffsetDateTime start, OffsetDateTime end) {
        static Stream<WorkingTime> of(Clinician clinician, PracticeSetup setup, TimeRange range) {
            AvailabilityRule rule = clinician.schedule().rule();
            ZoneId zone = rule.zone();
            LocalDate first = LocalDate.ofInstant(range.start(), zone);
            LocalDate last = LocalDate.ofInstant(range.end(), zone);
            return first.datesUntil(last.plusDays(1))
                    .flatMap(date -> rule.on(date, setup.holidaysIn(zone)).ranges().stream()
                            .map(hours -> of(clinician, date, hours, zone)))
                    .filter(time -> time.start().toInstant().isBefore(range.end())
                            && time.end().toInstant().isAfter(range.start()));
        }

        private static WorkingTime of(Clinician clinician, LocalDate date, LocalTimeRange hours, ZoneId zone) {
            return new WorkingTime(
                    clinician.id().value(), at(date, hours.fromMinute(), zone), at(date, hours.toMinute(), zone));
        }

        private static OffsetDateTime at(LocalDate date, int minute, ZoneId zone) {
            return date.atStartOfDay().plusMinutes(minute).atZone(zone).toOffsetDateTime();
        }
    }

    /** A day on which the practice is closed. */
    record HolidayAnswer(LocalDate date, String name) {
        static HolidayAnswer of(Holiday holiday) {
            return new HolidayAnswer(holiday.date(), holiday.name());
        }
    }
}
