package health.anteroom.notification.delivery.adapter.smtp;

import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.delivery.model.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * One mail, one try, one deadline for the whole dialogue. A lost answer counts as "later": a second copy carries the same
 * Message-ID, and mail programs show it once.
 */
public final class SmtpMessageSender {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpMessageSender.class);

    private final JavaMailSender server;
    private final MimeMail mime;
    private final InstantSource clock;
    private final Duration deadline;
    private final ExecutorService dialogues = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("smtp-", 0).factory());

    public SmtpMessageSender(JavaMailSender server, MailIdentity identity, InstantSource clock, Duration deadline) {
        this.server = server;
        this.mime = new MimeMail(identity);
        this.clock = clock;
        this.deadline = deadline;
    }

    public SendOutcome send(Mail mail) {
        Future<SendOutcome> dialogue = dialogues.submit(() -> dialogue(mail));
        try {
            return dialogue.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hanging) {
            // Interrupting a virtual thread in socket I/O closes the socket.
            dialogue.cancel(true);
            LOG.warn("Mail {}: no answer within {}", mail.id().value(), deadline);
            return new SendOutcome.TryLater();
        } catch (InterruptedException stopping) {
            dialogue.cancel(true);
            Thread.currentThread().interrupt();
            return new SendOutcome.TryLater();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("Mail " + mail.id().value() + " could not be made", fault.getCause());
        }
    }

    private SendOutcome dialogue(Mail mail) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        mime.write(mail, clock.instant(), message);
        try {
            server.send(message);
            return new SendOutcome.Accepted(Optional.ofNullable(message.getMessageID()));
        } catch (MailException refused) {
            SmtpAnswer answer = SmtpAnswer.of(refused);
            LOG.warn("Mail {}: {}", mail.id().value(), answer);
            return answer.isPermanent() ? new SendOutcome.Refused() : new SendOutcome.TryLater();
        }
    }
}
