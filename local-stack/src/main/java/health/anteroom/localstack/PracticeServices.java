package health.anteroom.localstack;

import health.anteroom.localstack.data.DataDirectory;
import health.anteroom.localstack.data.Ports;
import health.anteroom.localstack.data.SecretFiles;
import health.anteroom.localstack.supervisor.ServiceSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The four services: their order, their ports, and what their environment says. */
final class PracticeServices {
    private static final int HEAP = 192;
    private static final int HEAP_WITH_FHIR = 256;

    private final StackOptions options;
    private final Infrastructure infrastructure;
    private final Ports ports;
    private final String localToken = SecretFiles.runToken();
    private final String secrets;

    PracticeServices(StackOptions options, DataDirectory data, Infrastructure infrastructure, Ports ports) {
        this.options = options;
        this.infrastructure = infrastructure;
        this.ports = ports;
        this.secrets = SecretFiles.complete(data.path("secrets")).toString();
    }

    /** Shown to local control of the services. */
    String localToken() {
        return localToken;
    }

    /** The gateway last, so that it is the first to stop. */
    List<ServiceSpec> specs() {
        ServiceSpec scheduling = behind("scheduling-service", "scheduling", HEAP);
        ServiceSpec intake = behind("intake-service", "intake", HEAP_WITH_FHIR);
        ServiceSpec notification = behind("notification-service", "notification", HEAP);
        Map<String, String> gateway = environment(options.port());
        gateway.put("SERVER_ADDRESS", options.host());
        gateway.put("SCHEDULING_URL", url(scheduling));
        gateway.put("INTAKE_URL", url(intake));
        gateway.put("NOTIFICATION_URL", url(notification));
        if (options.timeTravel()) {
            gateway.put("LOCAL_STACK_URL", infrastructure.url().toString());
        }
        return List.of(scheduling, intake, notification, new ServiceSpec("gateway", options.port(), HEAP, gateway));
    }

    private ServiceSpec behind(String module, String name, int heap) {
        int port = ports.of(name, 0);
        Map<String, String> environment = environment(port);
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        return new ServiceSpec(module, port, heap, environment);
    }

    private Map<String, String> environment(int port) {
        Map<String, String> environment = new HashMap<>(infrastructure.addresses());
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("ANTEROOM_SECRETS", secrets);
        environment.put("ANTEROOM_DEMO", Boolean.toString(options.demo()));
        environment.put("ANTEROOM_TIME_TRAVEL", Boolean.toString(options.timeTravel()));
        if (options.timeTravel()) {
            environment.put("ANTEROOM_LOCAL_TOKEN", localToken);
        }
        if (System.getenv("ANTEROOM_PUBLIC_URL") == null) {
            environment.put("ANTEROOM_PUBLIC_URL", "http://localhost:" + options.port());
        }
        return environment;
    }

    private static String url(ServiceSpec spec) {
        return "http://127.0.0.1:" + spec.port();
    }
}
