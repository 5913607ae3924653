package health.anteroom.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.anteroom.kit.sample.SampleTest;
import health.anteroom.kit.testing.AuditCoverage;
import health.anteroom.kit.testing.TestCallers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@SampleTest
class RouteAuditIT {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext service;

    @Autowired
    MongoDatabase database;

    @Test
    void recordsEachRefusedTryAndEachChangeOnEveryRoute() {
        AuditCoverage coverage = new AuditCoverage(service, "sample", port);

        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.refusals()).isPositive();
    }

    @Test
    void writesARefusalOnceAndNothingOfALookThatWasGranted() throws Exception {
        call("/api/sample/private/mine");
        call("/api/sample/private/others?client=two%0Alines");
        call("/api/sample/things?on=2026-11-24");

        assertThat(database.getCollection("audit").find(new Document("who", "visitor/once")))
                .extracting(entry -> entry.getString("action") + " " + entry.getString("whose"))
                .containsExactly("private.read others");
    }

    private void call(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Anteroom-Identity", TestCallers.to("sample").visitor("once"))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    }
}
