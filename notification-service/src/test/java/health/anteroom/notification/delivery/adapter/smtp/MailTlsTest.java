package health.anteroom.notification.delivery.adapter.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.delivery.fixtures.Messages;
import health.anteroom.notification.delivery.model.OneLine;
import health.anteroom.notification.fixtures.CaughtMail;
import health.anteroom.notification.fixtures.MailDoor;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailTlsTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, false",
        "127.8.0.1, false",
        "localhost, false",
        "::1, false",
        "[::1], false",
        "catcher, false",
        "smtp.example.org, true",
        "localhost.example.org, true",
        "127.0.0.1.example.org, true",
        "10.0.0.5, true",
        "catcher.example.org, true",
        "'', true",
    })
    void isRequiredUnlessTheServerIsHereOrACatcher(String host, boolean required) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost(host);

        new MailTls("catcher").secure(server);

        assertThat(server.getJavaMailProperties().getProperty("mail.smtp.starttls.required"))
                .isEqualTo(Boolean.toString(required));
        assertThat(new MailTls("").isRequiredTo(host)).isEqualTo(required || host.equals("catcher"));
    }

    /** The server here offers none; as one whose offer somebody took out of the dialogue. */
    @Test
    void nothingLeavesInClearWhereItIsRequired() {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("smtp.example.org");
        server.setPort(MailDoor.port());
        new MailTls("").secure(server);
        server.setHost("127.0.0.1");

        int before = CaughtMail.to(Messages.ADDRESS.value()).size();
        assertThat(send(server)).isInstanceOf(SendOutcome.TryLater.class);
        assertThat(CaughtMail.to(Messages.ADDRESS.value())).hasSize(before);

        new MailTls("").secure(server);
        assertThat(send(server)).isInstanceOf(SendOutcome.Accepted.class);
        assertThat(CaughtMail.to(Messages.ADDRESS.value())).hasSize(before + 1);
    }

    private static SendOutcome send(JavaMailSenderImpl server) {
        MailIdentity office = new MailIdentity(new OneLine("The office"), "office@anteroom.example");
        return new SmtpMessageSender(server, office, InstantSource.system(), Duration.ofSeconds(10))
                .send(Messages.mail(MessageKind.REMINDER, Wording.DISCREET));
    }
}
