package health.anteroom.notification.delivery.adapter.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.anteroom.kit.calendar.CalendarInvitation;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.delivery.fixtures.Messages;
import health.anteroom.notification.delivery.model.Mail;
import health.anteroom.notification.delivery.model.OneLine;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeMailTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final MailIdentity OFFICE = new MailIdentity(new OneLine("The office"), "office@anteroom.example");

    @Test
    void comesFromANeutralNameUnderAMessageIdThatIsTheSameInEveryTry() throws Exception {
        MimeMessage first = written(OFFICE, Messages.mail(MessageKind.REMINDER, Wording.DISCREET));
        MimeMessage second = written(OFFICE, Messages.mail(MessageKind.REMINDER, Wording.DISCREET));

        assertThat(first.getFrom()[0]).hasToString("The office <office@anteroom.example>");
        assertThat(first.getHeader("Message-ID")).containsExactly("<" + Messages.ID.value() + "@anteroom.example>");
        assertThat(second.getHeader("Message-ID")).isEqualTo(first.getHeader("Message-ID"));
        assertThat(first.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void holdsTextAndHtmlAndACalendarPartOnlyWhereThereIsOne() throws Exception {
        Mail bare = Messages.mail(MessageKind.REMINDER, Wording.DISCREET);
        Mail inviting = new Mail(
                bare.id(),
                bare.to(),
                bare.subject(),
                bare.text(),
                bare.html(),
                Optional.of(new CalendarInvitation("REQUEST", "BEGIN:VCALENDAR")));

        assertThat(types(written(OFFICE, bare))).containsExactly("text/plain", "text/html");
        assertThat(types(written(OFFICE, inviting))).containsExactly("text/plain", "text/html", "text/calendar");
        MimeMultipart forms = (MimeMultipart) written(OFFICE, inviting).getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getBodyPart(2).getContentType()).contains("method=REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuesday\r\nBcc: everyone@evil.test",
                "Tuesday\nBcc: everyone@evil.test",
                "Tuesday\rBcc: everyone@evil.test",
                "Tuesday\u2028Bcc: everyone@evil.test",
                "Tuesday\u0085Bcc: everyone@evil.test",
                "Tuesday\0\r\n\r\nBcc: everyone@evil.test",
            })
    void noTextBecomesAHeader(String hostile) throws Exception {
        Mail mail = Messages.mail(MessageKind.REMINDER, Wording.DISCREET);
        Mail forged = new Mail(mail.id(), mail.to(), new OneLine(hostile), mail.text(), mail.html(), Optional.empty());

        MimeMessage read = written(new MailIdentity(new OneLine(hostile), "office@anteroom.example"), forged);

        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(read.getAllRecipients()).hasSize(1);
        assertThat(read.getSubject()).contains("Bcc: everyone@evil.test");
        assertThat(types(read)).containsExactly("text/plain", "text/html");
    }

    @Test
    void refusesToStartWithoutAnAddressOfItsOwn() {
        OneLine name = new OneLine("The office");

        assertThatThrownBy(() -> new MailIdentity(name, "office")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MailIdentity(name, "office@")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Written, sent as bytes, and read again as a recipient would. */
    private static MimeMessage written(MailIdentity identity, Mail mail) throws MessagingException, IOException {
        Session session = Session.getInstance(new Properties());
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() {}
        };
        new MimeMail(identity).write(mail, NOW, message);
        message.saveChanges();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return new MimeMessage(
                session,
                new java.io.ByteArrayInputStream(
                        bytes.toString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)));
    }

    private static java.util.List<String> types(MimeMessage message) throws MessagingException, IOException {
        MimeMultipart parts = (MimeMultipart) message.getContent();
        java.util.List<String> types = new java.util.ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            types.add(
                    parts.getBodyPart(i).getContentType().replaceAll(";.*", "").strip());
        }
        return types;
    }
}
