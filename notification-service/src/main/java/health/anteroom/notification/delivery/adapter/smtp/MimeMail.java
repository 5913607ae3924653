package health.anteroom.notification.delivery.adapter.smtp;

import health.anteroom.kit.calendar.CalendarInvitation;
import health.anteroom.notification.delivery.model.Mail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** Fills a MIME message: two forms of the same words, nothing remote, a Message-ID that is the same in every try. */
final class MimeMail {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailIdentity identity;

    MimeMail(MailIdentity identity) {
        this.identity = identity;
    }

    void write(Mail mail, Instant now, MimeMessage message) throws MessagingException {
        message.setFrom(from());
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().value(), true));
        message.setSubject(mail.subject().value(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Message-ID", "<" + mail.id().value() + "@" + identity.domain() + ">");
        // Keeps out-of-office replies away (RFC 3834, section 5).
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart forms = new MimeMultipart("alternative");
        forms.addBodyPart(part(mail.text(), "text/plain; charset=utf-8"));
        forms.addBodyPart(part(mail.html(), "text/html; charset=utf-8"));
        if (mail.calendar().isPresent()) {
            // Last of the forms, as calendars want it: the richest that they understand.
            CalendarInvitation invitation = mail.calendar().get();
            forms.addBodyPart(part(invitation.text(), "text/calendar; charset=utf-8; method=" + invitation.method()));
        }
        message.setContent(forms);
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content, type);
        return part;
    }

    private InternetAddress from() throws MessagingException {
        try {
            return new InternetAddress(identity.address(), identity.name().value(), UTF_8);
        } catch (UnsupportedEncodingException everyPlatformHasIt) {
            throw new MessagingException("No UTF-8", everyPlatformHasIt);
        }
    }
}
