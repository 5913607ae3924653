package health.anteroom.localstack.supervisor;

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
}
