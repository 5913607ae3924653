package health.anteroom.kit.production;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.core.env.Environment;

/** Of the actuator only health can be asked, and it gives no details. */
final class ActuatorCheck implements SettingsCheck {
    private static final String DETAILS = "management.endpoint.health.show-details";

    private final WebEndpointsSupplier endpoints;
    private final Environment settings;

    ActuatorCheck(WebEndpointsSupplier endpoints, Environment settings) {
        this.endpoints = endpoints;
        this.settings = settings;
    }

    @Override
    public List<String> weaknesses() {
        List<String> found = new ArrayList<>(endpoints.getEndpoints().stream()
                .map(endpoint -> endpoint.getEndpointId().toString())
                .filter(id -> !id.equals("health"))
                .map(id -> "the actuator must show health only, not " + id)
                .toList());
        if (!settings.getProperty(DETAILS, "never").equalsIgnoreCase("never")) {
            found.add(DETAILS + " must be never");
        }
        return found;
    }
}
