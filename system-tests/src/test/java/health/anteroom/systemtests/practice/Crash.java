package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.ServiceProcess;
import java.util.Arrays;
import java.util.stream.Stream;

/** What dies by SIGKILL, and what it takes until it is there again. */
public enum Crash {
    GATEWAY,
    SCHEDULING,
    INTAKE,
    NOTIFICATION,
    /** The process with the broker and the store, which also watches the services. */
    STORE,
    EVERYTHING;

    /** Those that {@code anteroom.crashes} names, separated by commas; all without it. */
    public static Stream<Crash> wanted() {
        String names = System.getProperty("anteroom.crashes", "");
        return names.isEmpty()
                ? Arrays.stream(values())
                : Arrays.stream(names.split(",")).map(Crash::valueOf);
    }

    public void strike(RunningStack stack) {
        switch (this) {
            case GATEWAY, SCHEDULING, INTAKE, NOTIFICATION -> stack.kill(ServiceProcess.valueOf(name()));
            case STORE -> stack.killStore();
            case EVERYTHING -> stack.killEverything();
        }
    }

    /** A service is restarted by the stack; the stack by whoever started it. */
    public void recover(RunningStack stack) {
        switch (this) {
            case GATEWAY, SCHEDULING, INTAKE, NOTIFICATION -> {}
            case STORE, EVERYTHING -> stack.startAgain();
        }
    }
}
