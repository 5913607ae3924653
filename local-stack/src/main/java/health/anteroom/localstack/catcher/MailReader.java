package health.anteroom.localstack.catcher;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a mail apart (RFC 5322, MIME). One that cannot be read is shown as it came. */
final class MailReader {
    private final List<CaughtMessage.Attachment> attachments = new ArrayList<>();
    private Optional<String> text = Optional.empty();
    private Optional<String> html = Optional.empty();

    private MailReader() {}

    static CaughtMessage read(Envelope envelope, byte[] raw) {
        try {
            MimeMessage mail = new MimeMessage(null, new ByteArrayInputStream(raw));
            MailReader reader = new MailReader();
            reader.collect(mail);
            return reader.message(envelope, mail);
        } catch (MessagingException | IOException e) {
            return unreadable(envelope, raw);
        }
    }

    private CaughtMessage message(Envelope envelope, MimeMessage mail) throws MessagingException {
        return new CaughtMessage(
                envelope.id(),
                Channel.EMAIL,
                String.join(", ", envelope.to()),
                Optional.ofNullable(mail.getHeader("From", ", "))
                        .map(MailReader::decoded)
                        .orElse(envelope.from()),
                Optional.ofNullable(mail.getHeader("Subject", " "))
                        .map(MailReader::decoded)
                        .orElse(null),
                text.orElse(""),
                html.orElse(null),
                headers(mail),
                attachments,
                envelope.receivedAt());
    }

    private void collect(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                collect(inner);
            }
        } else if (part.isMimeType("text/plain") && isBody(part) && text.isEmpty()) {
            text = Optional.of(String.valueOf(part.getContent()));
        } else if (part.isMimeType("text/html") && isBody(part) && html.isEmpty()) {
            html = Optional.of(String.valueOf(part.getContent()));
        } else {
            attachments.add(attachment(part));
        }
    }

    private static boolean isBody(Part part) throws MessagingException {
        return part.getFileName() == null && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private static CaughtMessage.Attachment attachment(Part part) throws MessagingException, IOException {
        String name =
                Optional.ofNullable(part.getFileName()).map(MailReader::decoded).orElse("");
        try (var content = part.getInputStream()) {
            return new CaughtMessage.Attachment(name, part.getContentType(), content.readAllBytes().length);
        }
    }

    private static Map<String, String> headers(MimeMessage mail) throws MessagingException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(mail.getAllHeaders())) {
            headers.merge(header.getName(), decoded(header.getValue()), (first, next) -> first + "\n" + next);
        }
        return headers;
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (UnsupportedEncodingException e) {
            return header;
        }
    }

    private static CaughtMessage unreadable(Envelope envelope, byte[] raw) {
        return new CaughtMessage(
                envelope.id(),
                Channel.EMAIL,
                String.join(", ", envelope.to()),
                envelope.from(),
                null,
                new String(raw, StandardCharsets.ISO_8859_1),
                null,
                Map.of(),
                List.of(),
                envelope.receivedAt());
    }
}
