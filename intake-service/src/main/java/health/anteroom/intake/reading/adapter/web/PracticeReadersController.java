package health.anteroom.intake.reading.adapter.web;

import health.anteroom.intake.access.IntakePolicy;
import health.anteroom.intake.client.CareTeams;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.reading.Reading;
import health.anteroom.intake.reading.Readings;
import health.anteroom.intake.reading.application.ChangeReadersHandler;
import health.anteroom.kit.access.Access;
import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.time.PracticeClock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the practice writes down of who reads: an agreement by phone, and a look in an emergency. */
@RestController
@RequestMapping("/api/intake/clients/{id}")
final class PracticeReadersController {
    private final Readings readings;
    private final CareTeams teams;
    private final ChangeReadersHandler changes;
    private final AccessGate gate;
    private final PracticeClock clock;

    PracticeReadersController(
            Readings readings, CareTeams teams, ChangeReadersHandler changes, AccessGate gate, PracticeClock clock) {
        this.readings = readings;
        this.teams = teams;
        this.changes = changes;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping("/readers")
    ResponseEntity<?> show(Caller caller, @PathVariable String id) {
        ClientId client = new ClientId(id);
        Access access = IntakePolicy.card(caller, staff -> teams.meets(staff, client));
        return gate.refusal(caller, "readers.read", id, access)
                .<ResponseEntity<?>>map(Problem::toResponse)
                .orElseGet(() -> answer(Optional.of(readings.of(client))));
    }

    @PostMapping("/readers")
    ResponseEntity<?> agreed(Caller caller, @PathVariable String id, @RequestBody AgreementBody body) {
        Access access = IntakePolicy.recordAgreement(caller, Objects.requireNonNullElse(body.clinician(), ""));
        return gate.refusal(caller, "readers.agree", id, access)
                .or(body::flaw)
                .<ResponseEntity<?>>map(Problem::toResponse)
                .orElseGet(() -> written(new ClientId(id), body));
    }

    private ResponseEntity<?> written(ClientId client, AgreementBody body) {
        String clinician = Objects.requireNonNull(body.clinician());
        return answer(
                switch (Objects.requireNonNull(body.agreed())) {
                    case YES -> changes.agreedByPhone(client, clinician);
                    case NO -> changes.refusedByPhone(client, clinician);
                    case ENDED -> changes.endedByPhone(client, clinician);
                });
    }

    @PostMapping("/emergency")
    ResponseEntity<?> emergency(Caller caller, @PathVariable String id, @RequestBody EmergencyBody body) {
        ClientId client = new ClientId(id);
        Access access = IntakePolicy.emergency(caller, staff -> teams.meets(staff, client));
        Optional<Problem> no = gate.refusal(caller, "answers.emergency", id, access);
        if (no.isPresent() || !(caller instanceof StaffCaller staff)) {
            return no.orElseGet(Problem::forbidden).toResponse();
        }
        String clinician = staff.clinicianId().orElse("");
        return body.reasonGiven()
                .<ResponseEntity<?>>map(reason -> answer(changes.lookInEmergency(client, clinician, reason)))
                .orElseGet(() -> EmergencyBody.unclear().toResponse());
    }

    private ResponseEntity<?> answer(Optional<Reading> reading) {
        return reading.<ResponseEntity<?>>map(known -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(PracticeReaders.of(known, clock.instant())))
                .orElseGet(() -> Problem.notFound().toResponse());
    }
}
