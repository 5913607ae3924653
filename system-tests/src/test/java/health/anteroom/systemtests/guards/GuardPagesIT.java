package health.anteroom.systemtests.guards;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.stack.Home;
import org.junit.jupiter.api.Test;

/** In every run, so that whoever changes a guard's lines hears at once that its page has to follow. */
class GuardPagesIT {

    @Test
    void everyGuardStandsInTheCodeAsItsPageSays() {
        assertThat(GuardPages.all()).hasSizeGreaterThan(50).allSatisfy(guard -> {
            String source = GuardPages.read(Home.root().resolve(guard.file()));
            assertThat(guard.switchedOff(source)).isNotEqualTo(source);
        });
    }

    @Test
    void noTwoGuardsOfAModulePromiseTheSame() {
        assertThat(GuardPages.all().stream().map(guard -> guard.module() + ": " + guard.name()))
                .doesNotHaveDuplicates();
    }
}
