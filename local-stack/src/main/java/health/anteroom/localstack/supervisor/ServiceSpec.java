package health.anteroom.localstack.supervisor;

import java.util.List;
import java.util.Map;

/**
 * What it takes to run one service.
 *
 * @param name the module, also the prefix of its log lines
 * @param port its HTTP port on loopback
 * @param heapMegabytes at most
 * @param environment beside what the local stack itself was given
 */
public record ServiceSpec(String name, int port, int heapMegabytes, Map<String, String> environment) {
    public ServiceSpec {
        environment = Map.copyOf(environment);
    }

    public ServiceSpec with(String variable, String value) {
        Map<String, String> more = new java.util.HashMap<>(environment);
        more.put(variable, value);
        return new ServiceSpec(name, port, heapMegabytes, more);
    }

    /** Small heaps and the collector with the least overhead: six processes share one small machine. */
    public List<String> jvmOptions() {
        return List.of(
                "-XX:+UseSerialGC",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:aot=off",
                "-Xlog:cds=off",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }
}
