package health.anteroom.localstack.catcher;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.localstack.http.StackHttp;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatcherIT {
    private static final SmsAccount ACCOUNT = new SmsAccount("AC1", "secret");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    private StackHttp http;
    private Catcher catcher;
    private int smtp;

    @BeforeEach
    void open() {
        http = StackHttp.start(InetAddress.getLoopbackAddress(), 0);
        catcher = Catcher.open(directory, http);
        smtp = catcher.catchMail(0);
        catcher.catchTexts(ACCOUNT);
    }

    @AfterEach
    void close() {
        catcher.close();
        http.close();
    }

    @Test
    void catchesMailAndTextNewestFirst() throws Exception {
        mail("ann@x.test", "Subject: first\r\n\r\nHello https://x.test/a/1#t");
        text("+15551234567", "second");

        JsonNode list = messages("");

        assertThat(list).hasSize(2);
        assertThat(list.get(0).get("channel").asString()).isEqualTo("SMS");
        assertThat(list.get(0).get("text").asString()).isEqualTo("second");
        assertThat(list.get(1).get("subject").asString()).isEqualTo("first");
        assertThat(list.get(1).get("to").asString()).isEqualTo("ann@x.test");
    }

    @Test
    void filtersByRecipient() throws Exception {
        mail("ann@x.test", "Subject: one\r\n\r\n.");
        mail("bob@x.test", "Subject: two\r\n\r\n.");
        text("+15551234567", "three");

        assertThat(messages("?to=ANN@x.test")).hasSize(1);
        assertThat(messages("?to=%2B15551234567")).hasSize(1);
        assertThat(messages("?to=nobody@x.test")).isEmpty();
    }

    @Test
    void givesAMailAsItCame() throws Exception {
        mail("ann@x.test", "Subject: raw\r\nX-Odd: yes\r\n\r\nbody");
        String id = messages("").get(0).get("id").asString();

        assertThat(get("/messages/" + id + "/raw").body())
                .contains("X-Odd: yes")
                .contains("body");
        assertThat(get("/messages/ffffffff/raw").statusCode()).isEqualTo(404);
        assertThat(get("/messages/../secrets").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsMessagesOverARestartUntilTheyAreCleared() throws Exception {
        mail("ann@x.test", "Subject: kept\r\n\r\nbody");
        text("+15551234567", "kept too");

        close();
        open();

        assertThat(messages("")).hasSize(2);
        text("+15551234567", "newer");
        assertThat(messages("").get(0).get("text").asString()).isEqualTo("newer");
        assertThat(send(request("/messages").DELETE()).statusCode()).isEqualTo(204);
        close();
        open();
        assertThat(messages("")).isEmpty();
    }

    @Test
    void refusesAMailOfMoreThanTenMegabytes() throws Exception {
        try (SmtpDialogue dialogue = new SmtpDialogue(smtp)) {
            dialogue.say("EHLO me");
            assertThat(dialogue.say("MAIL FROM:<a@x.test> SIZE=10485761")).startsWith("552");
            dialogue.say("MAIL FROM:<a@x.test>");
            dialogue.say("RCPT TO:<b@x.test>");
            dialogue.say("DATA");
            assertThat(dialogue.send("x".repeat(1000) + "\r\n", 10_500)).startsWith("552");
            assertThat(dialogue.say("RSET")).startsWith("250");
            dialogue.say("MAIL FROM:<a@x.test>");
            dialogue.say("RCPT TO:<b@x.test>");
            dialogue.say("DATA");
            assertThat(dialogue.send("x".repeat(1000) + "\r\n", 9_000)).startsWith("250");
        }
        assertThat(messages("")).hasSize(1);
    }

    @Test
    void answersATextMessageAsTwilioDoes() throws Exception {
        HttpResponse<String> answer = text("+15551234567", "Hello");

        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(body.get("sid").asString()).matches("SM[0-9a-f]{32}");
        assertThat(body.get("status").asString()).isEqualTo("queued");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From=%2B15550001111&Body=x | 21604",
                "To=555&From=%2B15550001111&Body=x | 21211",
                "To=%2B15551234567%0D%0ABcc&From=%2B15550001111&Body=x | 21211",
                "To=%2B15551234567&Body=x | 21603",
                "To=%2B15551234567&From=a%0Ab&Body=x | 21212",
                "To=%2B15551234567&From=%2B15550001111 | 21602",
                "To=%2B15551234567&From=%2B15550001111&Body=%20 | 21602",
                "{\"To\":\"+15551234567\"} | 21604"
            })
    void refusesAMalformedTextMessage(String form, int code) throws Exception {
        HttpResponse<String> answer = send(sms("AC1", "AC1:secret", form));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).get("code").asInt())
                .isEqualTo(code);
        assertThat(messages("")).isEmpty();
    }

    @Test
    void refusesATextMessageThatIsTooLong() throws Exception {
        assertThat(text("+15551234567", "x".repeat(1601)).statusCode()).isEqualTo(400);
        assertThat(text("+15551234567", "x".repeat(70_000)).statusCode()).isEqualTo(413);
        assertThat(text("+15551234567", "x".repeat(1600)).statusCode()).isEqualTo(201);
    }

    @Test
    void refusesStrangers() throws Exception {
        String form = "To=%2B15551234567&From=%2B15550001111&Body=x";

        assertThat(send(sms("AC1", "AC1:wrong", form)).statusCode()).isEqualTo(401);
        assertThat(send(sms("AC2", "AC1:secret", form)).statusCode()).isEqualTo(401);
        assertThat(send(request("/2010-04-01/Accounts/AC1/Messages.json")
                                .POST(HttpRequest.BodyPublishers.ofString(form)))
                        .statusCode())
                .isEqualTo(401);
        assertThat(messages("")).isEmpty();
    }

    @Test
    void showsAPageThatAsksNobodyElse() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("script-src 'self'");
        for (String file : List.of("/", "/page.css", "/page.js")) {
            assertThat(get(file).statusCode()).as(file).isEqualTo(200);
            assertThat(get(file).body()).as(file).isNotBlank().doesNotContainPattern("(src|href)=\"https?:|url\\(http");
        }
    }

    @Test
    void answersNoOtherHost() throws Exception {
        try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), http.port())) {
            socket.getOutputStream()
                    .write("GET /messages HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void saysWhenNothingChanged() throws Exception {
        text("+15551234567", "one");
        String version = get("/messages").headers().firstValue("ETag").orElseThrow();

        assertThat(send(request("/messages").header("If-None-Match", version)).statusCode())
                .isEqualTo(304);
        text("+15551234567", "two");
        assertThat(send(request("/messages").header("If-None-Match", version)).statusCode())
                .isEqualTo(200);
    }

    private void mail(String to, String content) throws Exception {
        try (SmtpDialogue dialogue = new SmtpDialogue(smtp)) {
            dialogue.say("EHLO me");
            dialogue.say("MAIL FROM:<office@x.test>");
            dialogue.say("RCPT TO:<" + to + ">");
            dialogue.say("DATA");
            assertThat(dialogue.send(content + "\r\n", 1)).startsWith("250");
        }
    }

    private HttpResponse<String> text(String to, String body) throws Exception {
        return send(sms(
                "AC1",
                "AC1:secret",
                "To=" + to.replace("+", "%2B") + "&From=%2B15550001111&Body=" + body.replace(" ", "+")));
    }

    private HttpRequest.Builder sms(String account, String credentials, String form) {
        return request("/2010-04-01/Accounts/" + account + "/Messages.json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private JsonNode messages(String query) throws Exception {
        return JsonMapper.shared().readTree(get("/messages" + query).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + http.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
