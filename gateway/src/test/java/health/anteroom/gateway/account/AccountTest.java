package health.anteroom.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AccountTest {
    private static final StaffMember DESK = new StaffMember("s1", Role.FRONT_DESK, new PersonName("Noor"), null);

    @Test
    void isNobodyAtFirst() {
        assertThat(Account.EMPTY.people()).isEmpty();
    }

    @Test
    void keepsTheFirstClientFirstWhenAnotherSharesTheContact() {
        Account account = Account.EMPTY.withClient(client("a", "River")).withClient(client("b", "Stranger"));

        assertThat(account.people()).extracting(Person::subject).containsExactly("a", "b");
        assertThat(account.people().getFirst().role()).isEqualTo(Role.CLIENT);
    }

    @Test
    void renamesAClientInPlace() {
        Account account = Account.EMPTY
                .withClient(client("a", "River"))
                .withClient(client("b", "Sam"))
                .withClient(client("a", "Rio"));

        assertThat(account.people()).extracting(person -> person.name().value()).containsExactly("Rio", "Sam");
    }

    @Test
    void signsStaffInAsStaffFirst() {
        Account account = Account.EMPTY.withClient(client("a", "River")).withStaff(DESK);

        assertThat(account.people()).extracting(Person::role).containsExactly(Role.FRONT_DESK, Role.CLIENT);
    }

    @Test
    void forgetsOneClientAndKeepsTheOther() {
        Account account = Account.EMPTY.withClient(client("a", "River")).withClient(client("b", "Sam"));

        assertThat(account.withoutClient("a").people())
                .extracting(Person::subject)
                .containsExactly("b");
        assertThat(account.withoutClient("x").people()).hasSize(2);
    }

    @Test
    void givesAClientTheirClientIdAndAClinicianTheirClinicianId() {
        Person client = Person.client(client("a", "River"));
        Person clinician = Person.staff(new StaffMember("s2", Role.CLINICIAN, new PersonName("Maya"), "c1"));

        assertThat(client.clientId()).contains("a");
        assertThat(client.clinicianId()).isEmpty();
        assertThat(clinician.clientId()).isEmpty();
        assertThat(clinician.clinicianId()).contains("c1");
    }

    @Test
    void knowsAClinicianByTheirClinicianIdAndNobodyElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffMember("s", Role.CLINICIAN, new PersonName("x"), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffMember("s", Role.OWNER, new PersonName("x"), "c1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffMember("s", Role.CLIENT, new PersonName("x"), null));
    }

    private static ClientAccess client(String id, String name) {
        return new ClientAccess(id, new PersonName(name));
    }
}
