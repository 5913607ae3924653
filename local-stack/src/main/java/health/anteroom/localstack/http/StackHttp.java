package health.anteroom.localstack.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server. On loopback it answers only requests that name a loopback host, so that no web site can reach it. */
public final class StackHttp implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(StackHttp.class);
    private static final Pattern LOOPBACK = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    private final HttpServer server;
    private final ExecutorService threads;

    private StackHttp(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    public static StackHttp start(InetAddress address, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            server.start();
            return new StackHttp(server, threads);
        } catch (IOException e) {
            throw new UncheckedIOException("no HTTP on port " + port, e);
        }
    }

    /** Answers everything under this path, also while the server runs. */
    public void serve(String path, Route route) {
        server.createContext(path, exchange -> handle(exchange, route));
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void handle(HttpExchange exchange, Route route) throws IOException {
        try (exchange) {
            send(
                    exchange,
                    isForUs(exchange) ? answer(exchange, route) : Answer.problem(421, "wrong-host", "Not this host."));
        }
    }

    private static Answer answer(HttpExchange exchange, Route route) {
        try {
            return route.answer(new Request(exchange));
        } catch (IOException | RuntimeException e) {
            log.error("A request to the local stack failed", e);
            return Answer.problem(500, "unexpected", "That did not work.");
        }
    }

    private boolean isForUs(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("localhost");
        return !server.getAddress().getAddress().isLoopbackAddress()
                || LOOPBACK.matcher(host).matches();
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean bare = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), bare ? -1 : answer.body().length);
        if (!bare) {
            exchange.getResponseBody().write(answer.body());
        }
    }
}
