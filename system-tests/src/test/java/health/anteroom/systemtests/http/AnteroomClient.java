package health.anteroom.systemtests.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** One browser or script: its own cookies, its own address, and a memory of how each of its calls ended. */
public final class AnteroomClient {
    private static final Map<String, HttpClient> CONNECTIONS = new ConcurrentHashMap<>();
    static final String XSRF_COOKIE = "XSRF-TOKEN";
    private static final String SESSION_COOKIE = "anteroom-session";

    private final URI base;
    private final HttpClient http;
    private final CookieJar cookies = new CookieJar();
    private final List<Answer> calls = new CopyOnWriteArrayList<>();

    /** @param address a loopback address that the calls come from */
    public AnteroomClient(URI base, String address) {
        this.base = base;
        this.http = CONNECTIONS.computeIfAbsent(address, AnteroomClient::connectionsFrom);
    }

    public Call get(String path) {
        return new Call(this, "GET", path);
    }

    public Call post(String path) {
        return new Call(this, "POST", path);
    }

    public Call put(String path) {
        return new Call(this, "PUT", path);
    }

    public Call delete(String path) {
        return new Call(this, "DELETE", path);
    }

    public Call call(String method, String path) {
        return new Call(this, method, path);
    }

    public List<Answer> calls() {
        return List.copyOf(calls);
    }

    public Optional<String> cookie(String name) {
        return cookies.value(name);
    }

    public boolean signedIn() {
        return cookies.value(SESSION_COOKIE).isPresent();
    }

    /** The same browser with one cookie more, or another value of it. */
    public AnteroomClient withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public AnteroomClient withoutCookie(String name) {
        cookies.remove(name);
        return this;
    }

    Optional<String> xsrfToken() {
        return signedIn() ? cookies.value(XSRF_COOKIE) : Optional.empty();
    }

    Answer send(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(call.path()))
                .timeout(call.patience())
                .method(call.method(), call.publisher());
        call.headers().forEach((name, value) -> request.header(name, value));
        cookies.header().ifPresent(value -> request.header("Cookie", value));
        Answer answer = answer(call, request.build());
        calls.add(answer);
        return answer;
    }

    private Answer answer(Call call, HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, new WholeOrBeginning());
            cookies.take(response.headers().allValues("set-cookie"));
            return new Answer(
                    call.name(), response.statusCode(), response.headers().map(), response.body());
        } catch (IOException noAnswer) {
            return Answer.unknown(call.name(), noAnswer);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Answer.unknown(call.name(), interrupted);
        }
    }

    /** Opens server-sent events, as a page of this browser does. */
    public EventStream follow(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).header("Accept", "text/event-stream");
        cookies.header().ifPresent(value -> request.header("Cookie", value));
        try {
            HttpResponse<Stream<String>> response = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new AssertionError("GET " + path + " said " + response.statusCode());
            }
            return new EventStream(response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static HttpClient connectionsFrom(String address) {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByName(address))
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(address, impossible);
        }
    }
}
