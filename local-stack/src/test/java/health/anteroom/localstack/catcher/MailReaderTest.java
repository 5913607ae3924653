package health.anteroom.localstack.catcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailReaderTest {
    private static final Envelope ENVELOPE = new Envelope(
            "00000001", Channel.EMAIL, List.of("a@x.test", "b@x.test"), "bounce@office.test", Instant.EPOCH);

    @Test
    void readsAPlainMail() {
        CaughtMessage message =
                read("From: The office <office@x.test>", "Subject: See you Tuesday", "", "Hello,", "see you.");

        assertThat(message.from()).isEqualTo("The office <office@x.test>");
        assertThat(message.to()).isEqualTo("a@x.test, b@x.test");
        assertThat(message.subject()).isEqualTo("See you Tuesday");
        assertThat(message.text()).isEqualToNormalizingNewlines("Hello,\nsee you.");
        assertThat(message.html()).isNull();
        assertThat(message.attachments()).isEmpty();
    }

    @Test
    void findsTextHtmlAndAttachments() {
        CaughtMessage message = read(
                "Subject: =?utf-8?q?Zo=C3=AB?=",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=m",
                "",
                "--m",
                "Content-Type: multipart/alternative; boundary=a",
                "",
                "--a",
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: base64",
                "",
                "Wm/DqyE=",
                "--a",
                "Content-Type: text/html; charset=utf-8",
                "",
                "<p>Hello</p>",
                "--a--",
                "--m",
                "Content-Type: text/calendar; method=REQUEST",
                "Content-Disposition: attachment; filename=time.ics",
                "",
                "BEGIN:VCALENDAR",
                "--m--");

        assertThat(message.subject()).isEqualTo("Zoë");
        assertThat(message.text()).isEqualTo("Zoë!");
        assertThat(message.html()).isEqualTo("<p>Hello</p>");
        assertThat(message.attachments()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("time.ics");
            assertThat(one.contentType()).startsWith("text/calendar");
            assertThat(one.size()).isEqualTo("BEGIN:VCALENDAR".length());
        });
    }

    @Test
    void keepsEachHeaderApartHoweverItWasWritten() {
        CaughtMessage message = read(
                "From: office@x.test",
                "Subject: one",
                " =?utf-8?q?two=0D=0ABcc:_stranger@x.test?=",
                "X-Twice: first",
                "X-Twice: second",
                "",
                "text");

        assertThat(message.headers()).containsOnlyKeys("From", "Subject", "X-Twice");
        assertThat(message.headers().get("X-Twice")).isEqualTo("first\nsecond");
        assertThat(message.to()).doesNotContain("stranger");
    }

    @Test
    void showsAMailThatCannotBeReadAsItCame() {
        CaughtMessage message = read("Content-Type: multipart/mixed; boundary=never", "", "no part at all");

        assertThat(message.text()).contains("no part at all");
        assertThat(message.from()).isEqualTo("bounce@office.test");
    }

    private static CaughtMessage read(String... lines) {
        return MailReader.read(ENVELOPE, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
