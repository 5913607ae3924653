package health.anteroom.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A call, put together once where it is made often. */
public record Request(String method, String path, Map<String, String> headers, String body) {
    public Request {
        headers = Map.copyOf(headers);
    }

    public static Request get(String path) {
        return new Request("GET", path, Map.of(), "");
    }

    public static Request post(String path, String json) {
        return new Request("POST", path, Map.of("Content-Type", "application/json"), json);
    }

    public static Request put(String path, String json) {
        return new Request("PUT", path, Map.of("Content-Type", "application/json"), json);
    }

    public Request with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Request(method, path, more, body);
    }

    byte[] bytes(String host) {
        StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n");
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        if (!method.equals("GET")) {
            text.append("Content-Length: ").append(content.length).append("\r\n");
        }
        return (text + "\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }
}
