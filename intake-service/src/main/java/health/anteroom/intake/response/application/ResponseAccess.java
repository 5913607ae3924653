package health.anteroom.intake.response.application;

import health.anteroom.intake.access.IntakePolicy;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.reading.OpenedAnswers;
import health.anteroom.intake.reading.Reading;
import health.anteroom.intake.reading.Readings;
import health.anteroom.intake.reading.WhoReads;
import health.anteroom.intake.response.ResponseId;
import health.anteroom.intake.response.application.ReadableResponse.Viewer;
import health.anteroom.intake.response.model.AnswerLog;
import health.anteroom.intake.response.model.IntakeResponse;
import health.anteroom.kit.access.Access;
import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.time.PracticeClock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives a response to those who may have it, and leaves a trace: of every look, and of every try that was refused. */
@Component
public final class ResponseAccess {
    private final AggregateStore<IntakeResponse> responses;
    private final Readings readings;
    private final OpenedAnswers opened;
    private final AccessGate gate;
    private final PracticeClock clock;

    public ResponseAccess(
            AggregateStore<IntakeResponse> responses,
            Readings readings,
            OpenedAnswers opened,
            AccessGate gate,
            PracticeClock clock) {
        this.responses = responses;
        this.readings = readings;
        this.opened = opened;
        this.gate = gate;
        this.clock = clock;
    }

    /** For the client to change; empty when it is not there or not theirs. */
    public Optional<Stored<IntakeResponse>> toAnswer(Caller caller, ResponseId id) {
        return responses.find(id.value()).filter(stored -> {
            Access access = IntakePolicy.ownAnswers(
                    caller, stored.state().part().client().value());
            return access.isGranted()
                    || gate.refusal(caller, "response.answer", id.value(), access)
                            .isEmpty();
        });
    }

    /** For the client alone, with all that was ever saved; the look is on record before this returns. */
    public Optional<IntakeResponse> toItsAuthor(Caller caller, ResponseId id) {
        return responses.find(id.value()).map(Stored::state).filter(response -> {
            Access access =
                    IntakePolicy.ownAnswers(caller, response.part().client().value());
            return gate.refusal(caller, "response.versions", id.value(), access).isEmpty();
        });
    }

    /** For reading; the look is on record before this returns. */
    public Optional<ReadableResponse> toRead(Caller caller, ResponseId id) {
        return responses.find(id.value()).flatMap(stored -> toRead(caller, id, stored.state()));
    }

    private Optional<ReadableResponse> toRead(Caller caller, ResponseId id, IntakeResponse response) {
        ClientId client = response.part().client();
        Reading reading = caller instanceof ClientCaller own && own.clientId().equals(client.value())
                ? readings.shownTo(client)
                : readings.of(client);
        Map<String, AnswerLog> logs = readable(caller, id, response, reading);
        Access access = IntakePolicy.answers(
                caller,
                client.value(),
                staff -> isReader(staff, reading) && (!logs.isEmpty() || isUntouched(response)));
        if (gate.refusal(caller, "response.read", id.value(), access).isPresent()) {
            return Optional.empty();
        }
        opened.note(caller, client);
        WhoReads who = WhoReads.of(reading, id.value(), clock.instant());
        Viewer viewer = caller instanceof ClientCaller ? Viewer.AUTHOR : Viewer.READER;
        return Optional.of(new ReadableResponse(response, logs, who, reading.version(), viewer));
    }

    /** Who reads this response, for its client. */
    public WhoReads whoReads(ResponseId id, IntakeResponse response) {
        return WhoReads.of(readings.of(response.part().client()), id.value(), clock.instant());
    }

    private Map<String, AnswerLog> readable(Caller caller, ResponseId id, IntakeResponse response, Reading reading) {
        if (!(caller instanceof StaffCaller staff)) {
            return response.logs();
        }
        Instant now = clock.instant();
        String clinician = staff.clinicianId().orElse("");
        return response.logs().entrySet().stream()
                .filter(entry -> response.answers().containsKey(entry.getKey()))
                .filter(entry -> reading.mayRead(
                        clinician, id.value(), entry.getValue().stands().readers(), now))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean isReader(StaffCaller staff, Reading reading) {
        return staff.clinicianId()
                .flatMap(clinician -> reading.active(clinician, clock.instant()))
                .isPresent();
    }

    private static boolean isUntouched(IntakeResponse response) {
        return response.answers().isEmpty();
    }
}
