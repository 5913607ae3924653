package health.anteroom.intake.reading.application;

import health.anteroom.intake.client.CareAppointment.Clinician;
import health.anteroom.intake.client.CareTeams;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.reading.Earlier;
import health.anteroom.intake.reading.Reader.End;
import health.anteroom.intake.reading.Reader.How;
import health.anteroom.intake.reading.Reader.Reason;
import health.anteroom.intake.reading.Reading;
import health.anteroom.intake.reading.Readings;
import health.anteroom.kit.time.PracticeClock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * Changes who reads: as the client says, as a person wrote down for them, or in an emergency. Each is empty where the client
 * has nothing to do with that clinician.
 */
@Component
public final class ChangeReadersHandler {
    private final Readings readings;
    private final CareTeams teams;
    private final PracticeClock clock;

    ChangeReadersHandler(Readings readings, CareTeams teams, PracticeClock clock) {
        this.readings = readings;
        this.teams = teams;
        this.clock = clock;
    }

    /** Whether they meet, met, or once read. */
    public boolean knows(ClientId client, String clinician) {
        return known(client, clinician).isPresent();
    }

    /** The client's own word. */
    public Optional<Reading> say(ClientId client, String clinician, ClientsWord word) {
        Instant now = clock.instant();
        return change(client, clinician, (reading, whom) -> switch (word) {
            case ClientsWord.Opens opens -> reading.opening(whom, opens.earlier(), How.CLIENT_AGREED, now);
            case ClientsWord.KeepsClosed closed -> reading.answered(clinician, closed.word(), now);
        });
    }

    /** From now on they cannot open it; what they have read stays known. */
    public Optional<Reading> end(ClientId client, String clinician) {
        Instant now = clock.instant();
        return change(client, clinician, (reading, whom) -> reading.ended(clinician, End.By.CLIENT, now));
    }

    /** A yes by phone, on the number that is on file; the client is told, and can take it back. */
    public Optional<Reading> agreedByPhone(ClientId client, String clinician) {
        Instant now = clock.instant();
        return change(
                client,
                clinician,
                (reading, whom) ->
                        told(reading, reading.opening(whom, new Earlier.Everything(), How.AGREED_BY_PHONE, now), now));
    }

    /** A no is written down at once. */
    public Optional<Reading> refusedByPhone(ClientId client, String clinician) {
        Instant now = clock.instant();
        return change(client, clinician, (reading, whom) -> reading.answered(clinician, Earlier.Word.NO, now));
    }

    public Optional<Reading> endedByPhone(ClientId client, String clinician) {
        Instant now = clock.instant();
        return change(
                client,
                clinician,
                (reading, whom) -> told(reading, reading.ended(clinician, End.By.PRACTICE, now), now));
    }

    public Optional<Reading> lookInEmergency(ClientId client, String clinician, Reason why) {
        Instant now = clock.instant();
        return change(client, clinician, (reading, whom) -> reading.inEmergency(whom, why, now));
    }

    private Optional<Reading> change(
            ClientId client, String clinician, BiFunction<Reading, Clinician, Reading> change) {
        return known(client, clinician).map(whom -> readings.change(client, reading -> change.apply(reading, whom)));
    }

    private static Reading told(Reading before, Reading after, Instant now) {
        return after.equals(before) ? before : after.withNews(now);
    }

    private Optional<Clinician> known(ClientId client, String clinician) {
        return readings.of(client)
                .clinician(clinician)
                .or(() -> teams.of(client).clinicians().stream()
                        .filter(one -> one.id().equals(clinician))
                        .findFirst());
    }
}
