package health.anteroom.intake.response;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.intake.client.CareAppointment;
import health.anteroom.intake.client.CareAppointment.Clinician;
import health.anteroom.intake.client.CareAppointment.Standing;
import health.anteroom.intake.client.CareTeam;
import health.anteroom.intake.client.ClientId;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerAccessTest {
    private static final CareTeam NOBODY = CareTeam.of(new ClientId("river"));
    private static final Caller RIVER = new ClientCaller("account", "river", "session");
    private static final Caller SOMEBODY = new ClientCaller("account", "somebody", "session");

    @Test
    void letsOnlyTheClientAnswer() {
        AnswerAccess access = new AnswerAccess(NOBODY.with(meets("c1", "Maya Lindqvist", 1)));

        assertThat(access.mayAnswer(RIVER)).isTrue();
        assertThat(access.mayAnswer(SOMEBODY)).isFalse();
        assertThat(access.mayAnswer(clinician("c1"))).isFalse();
        assertThat(access.mayAnswer(new Visitor("v"))).isFalse();
    }

    @Test
    void letsTheClientAndWhoMeetsThemRead() {
        AnswerAccess access = new AnswerAccess(NOBODY.with(meets("c1", "Maya Lindqvist", 1)));

        assertThat(access.mayRead(RIVER)).isTrue();
        assertThat(access.mayRead(clinician("c1"))).isTrue();
        assertThat(access.mayRead(clinician("c2"))).isFalse();
        assertThat(access.mayRead(SOMEBODY)).isFalse();
        assertThat(access.mayRead(new Visitor("v"))).isFalse();
    }

    /** Also when the front desk's account carries a clinician's id. */
    @ParameterizedTest
    @EnumSource(
            value = StaffRole.class,
            names = {"FRONT_DESK", "OWNER"})
    void letsNoOtherStaffRead(StaffRole role) {
        AnswerAccess access = new AnswerAccess(NOBODY.with(meets("c1", "Maya Lindqvist", 1)));

        assertThat(access.mayRead(new StaffCaller("s", role, Optional.of("c1"), "session")))
                .isFalse();
    }

    @Test
    void saysWhoReadsFromTheSameRule() {
        CareTeam one = NOBODY.with(meets("c1", "Maya Lindqvist", 1));
        CareTeam two = one.with(meets("c2", "Tom Bell", 2));
        CareTeam three = two.with(meets("c3", "Ana Reis", 3));

        assertThat(new AnswerAccess(NOBODY).readBy())
                .isEqualTo("Nobody reads this yet. The clinician you are going to meet will.");
        assertThat(new AnswerAccess(one).readBy())
                .isEqualTo("Maya Lindqvist reads this before you meet. Nobody else does.");
        assertThat(new AnswerAccess(two).readBy())
                .isEqualTo("Maya Lindqvist and Tom Bell read this before you meet. Nobody else does.");
        assertThat(new AnswerAccess(three).readBy())
                .isEqualTo("Maya Lindqvist, Tom Bell and Ana Reis read this before you meet. Nobody else does.");
    }

    private static Caller clinician(String id) {
        return new StaffCaller("account-" + id, StaffRole.CLINICIAN, Optional.of(id), "session");
    }

    private static CareAppointment meets(String clinician, String name, int hour) {
        return new CareAppointment(
                "with-" + clinician,
                new Clinician(clinician, name),
                Instant.ofEpochSecond(3_600L * hour),
                null,
                Standing.LIVING);
    }
}
