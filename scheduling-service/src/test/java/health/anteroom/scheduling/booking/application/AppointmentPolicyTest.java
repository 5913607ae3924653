package health.anteroom.scheduling.booking.application;

import static health.anteroom.scheduling.booking.fixtures.AppointmentBuilder.anAppointment;
import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.capability.Capabilities;
import health.anteroom.kit.crypto.Hmac;
import health.anteroom.kit.identity.Bearer;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.store.Cause;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Access;
import health.anteroom.scheduling.booking.application.AppointmentPolicy.Asker;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.BookedAppointment;
import health.anteroom.scheduling.booking.model.ChangeNeed;
import health.anteroom.scheduling.booking.model.ChangeWish;
import health.anteroom.scheduling.booking.model.ClientId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of an appointment of client-1 with c1. */
class AppointmentPolicyTest {
    private static final String ID = "a1";
    private static final Caller NOBODY = new Visitor("v");

    private final AppointmentPolicy policy = policyWith(ChangeNeed.LINK);
    private final BookedAppointment booked = anAppointment().with("c1").booked();

    @Test
    void opensAClientsOwnAndNoOther() {
        assertThat(access(new ClientCaller("account", "client-1", "session"))).isEqualTo(Access.CLIENT);
        assertThat(access(new ClientCaller("account", "client-2", "session"))).isEqualTo(Access.NONE);
    }

    @Test
    void opensACliniciansOwnCalendarAndTheWholeToTheDesk() {
        assertThat(access(staff(StaffRole.CLINICIAN, "c1"))).isEqualTo(Access.STAFF);
        assertThat(access(staff(StaffRole.CLINICIAN, "c2"))).isEqualTo(Access.NONE);
        assertThat(access(new StaffCaller("s", StaffRole.FRONT_DESK, Optional.empty(), "session")))
                .isEqualTo(Access.STAFF);
    }

    @Test
    void opensToWhoeverHasItsLinkAndNoOther() {
        assertThat(access(NOBODY, policy.manageToken(ID, booked.booking()))).isEqualTo(Access.LINK);
        assertThat(access(NOBODY, policy.manageToken("a2", booked.booking()))).isEqualTo(Access.NONE);
        assertThat(access(NOBODY, policy.holdToken(ID))).isEqualTo(Access.NONE);
        assertThat(access(NOBODY)).isEqualTo(Access.NONE);
    }

    @Test
    void takesWhatTheClientWishedForAChange() {
        AppointmentPolicy signedIn = policyWith(ChangeNeed.SIGNED_IN);
        AppointmentPolicy person = policyWith(ChangeNeed.PERSON);
        Asker withLink = new Asker(NOBODY, Optional.of(new Bearer(policy.manageToken(ID, booked.booking()))));
        Asker themselves = new Asker(new ClientCaller("account", "client-1", "session"), Optional.empty());

        assertThat(signedIn.access(withLink, ID, booked)).isEqualTo(Access.SIGN_IN_FIRST);
        assertThat(signedIn.access(themselves, ID, booked)).isEqualTo(Access.CLIENT);
        assertThat(person.access(withLink, ID, booked)).isEqualTo(Access.PERSON_HELPS);
        assertThat(person.access(themselves, ID, booked)).isEqualTo(Access.PERSON_HELPS);
    }

    @Test
    void letsAHoldBeUsedWithItsTokenAndNoOther() {
        AppointmentId hold = new AppointmentId(ID);

        assertThat(policy.holds(Optional.of(new Bearer(policy.holdToken(ID))), hold))
                .isTrue();
        assertThat(policy.holds(Optional.of(new Bearer(policy.holdToken("a2"))), hold))
                .isFalse();
        assertThat(policy.holds(Optional.empty(), hold)).isFalse();
    }

    private static AppointmentPolicy policyWith(ChangeNeed need) {
        return new AppointmentPolicy(new Capabilities(new Hmac(new byte[32])), new WishedEver(need));
    }

    private Access access(Caller caller) {
        return policy.access(new Asker(caller, Optional.empty()), ID, booked);
    }

    private Access access(Caller caller, String token) {
        return policy.access(new Asker(caller, Optional.of(new Bearer(token))), ID, booked);
    }

    private static StaffCaller staff(StaffRole role, String clinician) {
        return new StaffCaller("s", role, Optional.of(clinician), "session");
    }

    /** Every client wished that, for whatever they have. */
    private record WishedEver(ChangeNeed need) implements ChangeWishes {
        @Override
        public Optional<ChangeWish> find(ClientId client) {
            return Optional.of(new ChangeWish(need, Instant.MAX));
        }

        @Override
        public void remember(ClientId client, ChangeNeed wished, Instant now, Cause cause) {
            throw new UnsupportedOperationException("Nothing is remembered here");
        }
    }
}
