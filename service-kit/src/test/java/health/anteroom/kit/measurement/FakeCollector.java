package health.anteroom.kit.measurement;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.ResourceMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Takes what a service pushes by OTLP, and names it as the collector's Prometheus exporter does (OpenTelemetry, Prometheus and
 * OpenMetrics Compatibility: dots become underscores, the unit and the kind of series are appended).
 */
final class FakeCollector implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, List<Map<String, String>>> series = new ConcurrentHashMap<>();

    private FakeCollector(HttpServer server) {
        this.server = server;
        server.createContext("/v1/metrics", this::take);
        server.start();
    }

    static FakeCollector start() {
        try {
            return new FakeCollector(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Set<String> names() {
        return Set.copyOf(series.keySet());
    }

    List<Map<String, String>> labelsOf(String name) {
        return series.getOrDefault(name, List.of());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportMetricsServiceRequest.parseFrom(exchange.getRequestBody())
                    .getResourceMetricsList()
                    .forEach(this::add);
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void add(ResourceMetrics pushed) {
        Map<String, String> resource = labels(pushed.getResource().getAttributesList());
        pushed.getScopeMetricsList().stream()
                .flatMap(scope -> scope.getMetricsList().stream())
                .forEach(metric -> add(resource, metric));
    }

    private void add(Map<String, String> resource, Metric metric) {
        String name =
                underscored(metric.getName()) + (metric.getUnit().isEmpty() ? "" : "_" + underscored(metric.getUnit()));
        metric.getGauge().getDataPointsList().forEach(point -> add(name, resource, point.getAttributesList()));
        metric.getHistogram().getDataPointsList().forEach(point -> {
            Stream.of("_count", "_sum").forEach(end -> add(name + end, resource, point.getAttributesList()));
            if (point.getBucketCountsCount() > 1) {
                add(name + "_bucket", resource, point.getAttributesList());
            }
        });
    }

    private void add(String name, Map<String, String> resource, List<KeyValue> attributes) {
        Map<String, String> labels = new HashMap<>(resource);
        labels.putAll(labels(attributes));
        series.computeIfAbsent(name, none -> new CopyOnWriteArrayList<>()).add(labels);
    }

    private static Map<String, String> labels(List<KeyValue> attributes) {
        Map<String, String> labels = new HashMap<>();
        attributes.forEach(
                one -> labels.put(underscored(one.getKey()), one.getValue().getStringValue()));
        return labels;
    }

    private static String underscored(String name) {
        return name.replace('.', '_');
    }
}
