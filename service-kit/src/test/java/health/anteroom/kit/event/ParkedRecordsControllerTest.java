package health.anteroom.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

class ParkedRecordsControllerTest {
    private final ParkedRecordsController controller = new ParkedRecordsController(
            new ParkedRecords("any", List.of(), new DefaultKafkaConsumerFactory<>(Map.of())));

    @Test
    void asksWhoIsNotSignedInToSignIn() {
        assertThat(statusFor(new Visitor("v"))).isEqualTo(401);
    }

    @Test
    void refusesAClient() {
        assertThat(statusFor(new ClientCaller("s", "c", "session"))).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(value = StaffRole.class, mode = EnumSource.Mode.EXCLUDE, names = "OWNER")
    void refusesStaffButTheOwner(StaffRole role) {
        assertThat(statusFor(staff(role))).isEqualTo(403);
    }

    @Test
    void replaysForTheOwner() {
        assertThat(statusFor(staff(StaffRole.OWNER))).isEqualTo(200);
    }

    private int statusFor(Caller caller) {
        return controller.replay(caller).getStatusCode().value();
    }

    private static StaffCaller staff(StaffRole role) {
        return new StaffCaller("s", role, Optional.empty(), "session");
    }
}
