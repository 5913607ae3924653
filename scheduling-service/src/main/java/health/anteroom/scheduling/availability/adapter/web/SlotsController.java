package health.anteroom.scheduling.availability.adapter.web;

import health.anteroom.kit.problem.Problem;
import health.anteroom.scheduling.availability.application.FindSlotsHandler;
import health.anteroom.scheduling.availability.application.SlotsOutcome;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.PracticeSettings;
import health.anteroom.scheduling.practice.Region;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Free times, for anyone. */
@RestController
class SlotsController {
    private static final String NOBODY_LICENSED =
            "Nobody here is licensed to meet with you there yet. If you will be somewhere else, choose that place.";
    private static final String SOMEONE_ELSE =
            "This choice is not licensed to meet with you there. Someone else here is: look at everyone's times.";

    private final FindSlotsHandler slots;
    private final PracticeSettings practice;

    SlotsController(FindSlotsHandler slots, PracticeSettings practice) {
        this.slots = slots;
        this.practice = practice;
    }

    @GetMapping("/api/scheduling/slots")
    ResponseEntity<?> find(
            @RequestParam String offering,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam String zone,
            @RequestParam(required = false) @Nullable String clinician,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable Format format,
            @RequestParam(required = false) @Nullable String modality,
            @RequestParam(required = false) @Nullable String language) {
        return find(new SlotsQuery(offering, from, to, zone, clinician, region, format, modality, language));
    }

    private ResponseEntity<?> find(SlotsQuery query) {
        query.check();
        ZoneId zone = query.zoneId();
        Region region = query.toQuery(practice.homeRegion()).region();
        return switch (slots.find(query.toQuery(practice.homeRegion()))) {
            case SlotsOutcome.Found some ->
                ResponseEntity.ok(
                        new SlotsAnswer(zone.getId(), region.code(), SlotsAnswer.in(zone, some.slots()), null));
            case SlotsOutcome.NobodyLicensed nobody ->
                ResponseEntity.ok(new SlotsAnswer(
                        zone.getId(),
                        region.code(),
                        List.of(),
                        nobody.butSomeoneElse() ? SOMEONE_ELSE : NOBODY_LICENSED));
            case SlotsOutcome.UnknownOffering unknownOffering ->
                Problem.unprocessable("unknown-offering", "There is no offering with this id.")
                        .at("/offering", "Not known here.")
                        .toResponse();
        };
    }
}
