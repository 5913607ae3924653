package health.anteroom.scheduling.booking.adapter.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import health.anteroom.kit.identity.Caller;
import health.anteroom.scheduling.booking.application.CalendarQuery;
import health.anteroom.scheduling.booking.application.CalendarQuery.Clinicians;
import health.anteroom.scheduling.booking.application.CalendarQuery.Visible;
import health.anteroom.scheduling.booking.application.ListAppointmentsHandler;
import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Practice;
import health.anteroom.scheduling.practice.PracticeSettings;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk's calendar. */
@RestController
class CalendarController {
    private final ListAppointmentsHandler listing;
    private final CalendarQuery calendars;
    private final Practice practice;
    private final PracticeSettings settings;

    CalendarController(
            ListAppointmentsHandler listing, CalendarQuery calendars, Practice practice, PracticeSettings settings) {
        this.listing = listing;
        this.calendars = calendars;
        this.practice = practice;
        this.settings = settings;
    }

    @GetMapping("/api/scheduling/calendar")
    ResponseEntity<?> calendar(
            Caller caller,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String zone,
            @RequestParam(required = false) @Nullable String clinician) {
        return switch (calendars.visible(caller, Optional.ofNullable(clinician).map(ClinicianId::new))) {
            case Visible.No no -> BookingProblems.answer(no.refusal());
            case Visible.Yes yes -> answer(caller, yes.clinicians(), range(from, to, zone));
        };
    }

    private TimeRange range(@Nullable String from, @Nullable String to, @Nullable String zone) {
        if (zone != null) {
            new InputCheck().zone(zone, "/zone").orRefuse();
        }
        return new CalendarRange(from, to, zone == null ? settings.zone() : ZoneId.of(zone)).toRange();
    }

    private ResponseEntity<?> answer(Caller caller, Clinicians visible, TimeRange range) {
        Stream<CalendarEntry> appointments =
                listing.standing(caller, visible, range).stream().map(CalendarEntry::of);
        Stream<CalendarEntry> away = practice.clinicians().stream()
                .filter(one -> visible.ids().contains(one.id()))
                .flatMap(one -> one.schedule().timeOff().stream()
                        .filter(off -> off.time().overlaps(range))
                        .map(off -> CalendarEntry.of(one, off)));
        List<CalendarEntry> entries = Stream.concat(appointments, away)
                .sorted(Comparator.comparing(
                        (CalendarEntry entry) -> entry.start().toInstant()))
                .toList();
        List<Clinician> shown = practice.clinicians().stream()
                .filter(one -> visible.ids().contains(one.id()))
                .toList();
        return ResponseEntity.ok(
                new CalendarAnswer(entries, OpeningAnswer.of(shown, practice.currentSetup(), range, settings.zone())));
    }

    /** Everything that stands in the asked stretch, by start; and who works when. */
    record CalendarAnswer(
            List<CalendarEntry> entries, @JsonUnwrapped OpeningAnswer opening) {}
}
