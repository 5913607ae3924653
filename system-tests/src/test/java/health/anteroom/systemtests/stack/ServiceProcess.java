package health.anteroom.systemtests.stack;

/** A process that the stack starts and watches. */
public enum ServiceProcess {
    GATEWAY("gateway"),
    SCHEDULING("scheduling-service"),
    INTAKE("intake-service"),
    NOTIFICATION("notification-service");

    private final String module;

    ServiceProcess(String module) {
        this.module = module;
    }

    String module() {
        return module;
    }
}
