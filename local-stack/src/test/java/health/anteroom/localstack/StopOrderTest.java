package health.anteroom.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopOrderTest {
    private final StopOrder order = new StopOrder();
    private final List<String> stopped = new ArrayList<>();

    @Test
    void stopsWhatWasStartedLastFirst() {
        order.add(() -> stopped.add("store"));
        order.add(() -> stopped.add("broker"));
        order.add(() -> stopped.add("services"));

        assertThat(order.stop()).isZero();
        assertThat(stopped).containsExactly("services", "broker", "store");
    }

    @Test
    void stopsTheRestAfterOneThatFailsAndSaysSo() {
        order.add(() -> stopped.add("store"));
        order.add(() -> {
            throw new IllegalStateException("stuck");
        });

        assertThat(order.stop()).isOne();
        assertThat(stopped).containsExactly("store");
    }
}
