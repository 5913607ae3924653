package health.anteroom.notification.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.access.Access;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationPolicyTest {
    private static final Caller RIVER = new ClientCaller("account", "river", "session");
    private static final Caller NOBODY = new Visitor("v");

    private final NotificationPolicy policy = new NotificationPolicy();

    @Test
    void keepsAClientToTheirOwnWishes() {
        assertThat(preferences(RIVER, Optional.empty())).isEqualTo(new Access.Granted());
        assertThat(preferences(RIVER, Optional.of("river"))).isEqualTo(new Access.Granted());
        assertThat(preferences(RIVER, Optional.of("somebody"))).isEqualTo(new Access.Hidden());
        assertThat(preferences(NOBODY, Optional.of("river"))).isEqualTo(new Access.NotSignedIn());
    }

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void letsStaffSayWhoseWishes(StaffRole role) {
        assertThat(preferences(staff(role), Optional.of("river"))).isEqualTo(new Access.Granted());
        assertThat(policy.whose(staff(role), Optional.of("river"))).contains("river");
        assertThat(policy.whose(staff(role), Optional.empty())).isEmpty();
        assertThat(policy.whose(RIVER, Optional.empty())).contains("river");
    }

    @Test
    void showsAClientToTheirOwnCliniciansOnly() {
        Caller clinician = staff(StaffRole.CLINICIAN);
        Optional<String> river = Optional.of("river");

        assertThat(policy.deliveries(clinician, true)).isEqualTo(new Access.Granted());
        assertThat(policy.deliveries(clinician, false)).isEqualTo(new Access.Hidden());
        assertThat(policy.preferences(clinician, river, true)).isEqualTo(new Access.Granted());
        assertThat(policy.preferences(clinician, river, false)).isEqualTo(new Access.Hidden());
        assertThat(policy.preferences(staff(StaffRole.OWNER), river, false)).isEqualTo(new Access.Granted());
        assertThat(policy.appointment(clinician, river, false, true)).isEqualTo(new Access.Granted());
        assertThat(policy.appointment(clinician, river, false, false)).isEqualTo(new Access.Hidden());
    }

    @Test
    void showsDeliveriesToStaffOnly() {
        assertThat(policy.deliveries(staff(StaffRole.FRONT_DESK), false)).isEqualTo(new Access.Granted());
        assertThat(policy.deliveries(RIVER, false)).isEqualTo(new Access.NotYours());
        assertThat(policy.deliveries(NOBODY, false)).isEqualTo(new Access.NotSignedIn());
    }

    @Test
    void showsWhatConcernsAnAppointmentToItsClientItsLinkAndStaff() {
        Optional<String> river = Optional.of("river");
        Access granted = new Access.Granted();

        assertThat(policy.appointment(RIVER, river, false, false)).isEqualTo(granted);
        assertThat(policy.appointment(NOBODY, river, true, false)).isEqualTo(granted);
        assertThat(policy.appointment(staff(StaffRole.FRONT_DESK), river, false, false))
                .isEqualTo(granted);
        assertThat(policy.appointment(RIVER, Optional.of("somebody"), false, false))
                .isEqualTo(new Access.Hidden());
        assertThat(policy.appointment(NOBODY, river, false, false)).isEqualTo(new Access.Hidden());
        assertThat(policy.appointment(staff(StaffRole.OWNER), Optional.empty(), false, false))
                .isEqualTo(new Access.Hidden());
    }

    private Access preferences(Caller caller, Optional<String> asked) {
        return policy.preferences(caller, policy.whose(caller, asked), true);
    }

    private static Caller staff(StaffRole role) {
        return new StaffCaller("s", role, Optional.empty(), "session");
    }
}
