package health.anteroom.intake.reading;

import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.ClientRegister;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.time.PracticeClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Notes on which days, where the client lives, somebody opened what they wrote. Shown to them when they ask, never pushed. */
@Component
public final class OpenedAnswers {
    private final Readings readings;
    private final ClientRegister clients;
    private final PracticeClock clock;

    public OpenedAnswers(Readings readings, ClientRegister clients, PracticeClock clock) {
        this.readings = readings;
        this.clients = clients;
        this.clock = clock;
    }

    public void note(Caller caller, ClientId client) {
        if (caller instanceof StaffCaller staff) {
            staff.clinicianId().ifPresent(clinician -> readings.openedBy(client, clinician, today(client)));
        }
    }

    private LocalDate today(ClientId client) {
        ZoneId zone = clients.find(client)
                .map(stored -> stored.state().reach().zone())
                .orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
