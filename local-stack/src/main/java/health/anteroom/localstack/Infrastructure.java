package health.anteroom.localstack;

import health.anteroom.localstack.catcher.Catcher;
import health.anteroom.localstack.catcher.SmsAccount;
import health.anteroom.localstack.data.DataDirectory;
import health.anteroom.localstack.data.Ports;
import health.anteroom.localstack.data.SecretFiles;
import health.anteroom.localstack.http.StackHttp;
import health.anteroom.localstack.kafka.EmbeddedKafka;
import health.anteroom.localstack.mongo.EmbeddedMongo;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Broker, store and catcher, each embedded unless the environment names another in its place. Knows where the services
 * find them.
 */
final class Infrastructure {
    private static final int CACHE_MEGABYTES = 160;
    private static final String SMS_SENDER = "+15005550006";

    private final Map<String, String> addresses = new HashMap<>();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Map<String, String> given;
    private final Ports ports;
    private final StackHttp http;

    private Infrastructure(Map<String, String> given, Ports ports, int httpPort) {
        this.given = given;
        this.ports = ports;
        this.http = StackHttp.start(InetAddress.getLoopbackAddress(), httpPort);
        running.push(http);
    }

    static Infrastructure start(DataDirectory data, Ports ports, int wishedHttpPort, Map<String, String> given) {
        Infrastructure started = new Infrastructure(given, ports, ports.of("stack", wishedHttpPort));
        // The slowest first, beside the others.
        CompletableFuture<Void> broker = CompletableFuture.runAsync(() -> started.kafka(data));
        started.mongo(data);
        started.catcher(data);
        // A broker that does not start ends the start; its reason is in the exception.
        broker.join();
        return started;
    }

    private void kafka(DataDirectory data) {
        if (!given.containsKey("KAFKA_BOOTSTRAP_SERVERS")) {
            EmbeddedKafka kafka = EmbeddedKafka.start(data.path("kafka"), portOf("kafka"));
            add("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(), kafka);
        }
    }

    private void mongo(DataDirectory data) {
        if (!given.containsKey("MONGODB_URI")) {
            EmbeddedMongo mongo = EmbeddedMongo.start(data.path("mongo"), portOf("mongo"), CACHE_MEGABYTES);
            add("MONGODB_URI", mongo.uri(), mongo);
        }
    }

    private void catcher(DataDirectory data) {
        Catcher catcher = Catcher.open(data.path("caught"), http);
        if (!given.containsKey("SMTP_HOST")) {
            add("SMTP_HOST", "127.0.0.1", catcher);
            put("SMTP_PORT", Integer.toString(catcher.catchMail(portOf("smtp"))));
        }
        if (!given.containsKey("SMS_API_URL")) {
            SmsAccount account = new SmsAccount("AC" + "0".repeat(32), SecretFiles.runToken());
            catcher.catchTexts(account);
            put("SMS_API_URL", url().toString());
            put("SMS_ACCOUNT", account.sid());
            put("SMS_TOKEN", account.token());
            put("SMS_FROM", SMS_SENDER);
        }
    }

    private synchronized int portOf(String name) {
        return ports.of(name, 0);
    }

    private synchronized void put(String variable, String value) {
        addresses.put(variable, value);
    }

    private synchronized void add(String variable, String value, AutoCloseable server) {
        addresses.put(variable, value);
        running.push(server);
    }

    /** What the services get in their environment. */
    synchronized Map<String, String> addresses() {
        return Map.copyOf(addresses);
    }

    String kafka() {
        return addresses().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", given.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", ""));
    }

    StackHttp http() {
        return http;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + http.port());
    }

    /** In the reverse of the order in which they came up. */
    void stop() throws Exception {
        for (AutoCloseable server : running) {
            server.close();
        }
    }
}
