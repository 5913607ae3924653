package health.anteroom.intake.client;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.intake.client.CareAppointment.Clinician;
import health.anteroom.intake.client.CareAppointment.Standing;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CareTeamTest {
    private static final Clinician MAYA = new Clinician("c1", "Maya Lindqvist");
    private static final Clinician TOM = new Clinician("c2", "Tom Bell");
    private static final CareTeam NOBODY = CareTeam.of(new ClientId("river"));

    @Test
    void holdsEachClinicianOnceTheFirstMeetingInFront() {
        CareTeam team = NOBODY.with(appointment("later", TOM, 20))
                .with(appointment("first", MAYA, 10))
                .with(appointment("again", TOM, 30));

        assertThat(team.clinicians()).containsExactly(MAYA, TOM);
        assertThat(team.firstAskingFor("first-visit")).map(CareAppointment::id).contains("first");
    }

    @Test
    void letsGoOfWhoseAppointmentsAllEnded() {
        CareTeam team = NOBODY.with(appointment("one", MAYA, 10)).with(appointment("two", MAYA, 20));

        CareTeam oneEnded = team.with(ended("one", MAYA));
        CareTeam allEnded = oneEnded.with(ended("two", MAYA));

        assertThat(oneEnded.includes("c1")).isTrue();
        assertThat(allEnded.includes("c1")).isFalse();
        assertThat(allEnded.firstAskingFor("first-visit")).isEmpty();
    }

    @Test
    void followsAnAppointmentToAnotherClinician() {
        CareTeam team = NOBODY.with(appointment("one", MAYA, 10)).with(appointment("one", TOM, 10));

        assertThat(team.clinicians()).containsExactly(TOM);
        assertThat(team.includes("c1")).isFalse();
    }

    @Test
    void preparesOnlyWhatAsksForThePacket() {
        CareAppointment plain = new CareAppointment("plain", MAYA, Instant.EPOCH, null, Standing.LIVING);

        assertThat(NOBODY.with(plain).firstAskingFor("first-visit")).isEmpty();
        assertThat(NOBODY.with(plain).includes("c1")).isTrue();
    }

    private static CareAppointment appointment(String id, Clinician clinician, int minute) {
        return new CareAppointment(id, clinician, Instant.ofEpochSecond(60L * minute), "first-visit", Standing.LIVING);
    }

    private static CareAppointment ended(String id, Clinician clinician) {
        return new CareAppointment(id, clinician, Instant.ofEpochSecond(0), "first-visit", Standing.ENDED);
    }
}
