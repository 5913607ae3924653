package health.anteroom.benchmarks.gateway;

import health.anteroom.benchmarks.load.Connection;
import health.anteroom.benchmarks.stack.Servers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** nginx as a plain reverse proxy with kept connections in front of the same service, where it is installed. */
final class Nginx implements AutoCloseable {
    private static final List<String> PLACES = List.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx");
    private static final int LOOKS = 100;
    private static final long BETWEEN_LOOKS = 50_000_000;

    private final Process process;
    private final URI url;

    private Nginx(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    static Optional<Nginx> startIfInstalled(Path home, URI service) throws IOException {
        Optional<String> binary = Stream.concat(PLACES.stream(), Stream.of("/opt/homebrew/bin/nginx"))
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst();
        if (binary.isEmpty()) {
            return Optional.empty();
        }
        Path prefix = Files.createTempDirectory(home.resolve("benchmarks/target"), "nginx-");
        int port = Servers.freePort();
        Path settings = prefix.resolve("nginx.conf");
        Files.writeString(settings, settings(prefix, port, service));
        Process process = new ProcessBuilder(
                        binary.get(), "-p", prefix.toString(), "-c", settings.toString(), "-e", prefix + "/error.log")
                .redirectErrorStream(true)
                .redirectOutput(prefix.resolve("out.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Nginx nginx = new Nginx(process, URI.create("http://127.0.0.1:" + port));
        nginx.awaitOpen();
        return Optional.of(nginx);
    }

    private static String settings(Path prefix, int port, URI service) {
        return """
            daemon off;
            worker_processes auto;
            pid %1$s/nginx.pid;
            events { worker_connections 512; }
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              keepalive_requests 10000000;
              upstream service { server 127.0.0.1:%3$d; keepalive 64; keepalive_requests 10000000; }
              server {
                listen 127.0.0.1:%2$d;
                location / {
                  proxy_pass http://service;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                }
              }
            }
            """.formatted(prefix, port, service.getPort());
    }

    private void awaitOpen() throws IOException {
        for (int look = 0; look < LOOKS; look++) {
            try {
                new Connection(url).close();
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        }
        throw new IOException("nginx did not start");
    }

    URI url() {
        return url;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
