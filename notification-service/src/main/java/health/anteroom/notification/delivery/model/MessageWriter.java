package health.anteroom.notification.delivery.model;

import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.notification.delivery.AppointmentMessage;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.delivery.SignInMessage;
import health.anteroom.notification.delivery.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills phrases with values, and mails with phrases. The client's name is never among the values: whoever books types it. */
public final class MessageWriter {
    private final Map<Wording, PhraseBook> books;
    private final MailLayout layout;
    private final TemplateEngine engine;
    private final OneLine senderName;

    public MessageWriter(Map<Wording, PhraseBook> books, MailLayout layout, TemplateEngine engine, OneLine senderName) {
        this.books = Map.copyOf(books);
        this.layout = layout;
        this.engine = engine;
        this.senderName = senderName;
    }

    public Mail mail(AppointmentMessage message, EmailAddress to) {
        Map<String, Object> values = values(message);
        OneLine subject = subject(phrases(message), values);
        OneLine summary = new OneLine(senderName.value());
        Optional<String> calendar = message.invite()
                .map(invite ->
                        CalendarPart.of(invite, message.told(), message.kind().takesBack(), summary));
        Map<String, Object> page = page(phrases(message), values);
        return new Mail(message.id(), to, subject, layout.text(page), layout.html(page), calendar);
    }

    public TextMessage text(AppointmentMessage message, PhoneNumber to) {
        return new TextMessage(message.id(), to, fill(phrases(message).sms(), values(message)));
    }

    public Mail mail(SignInMessage message, EmailAddress to) {
        Map<String, Object> values = values(message);
        Map<String, Object> page = page(signIn(), values);
        return new Mail(
                message.id(), to, subject(signIn(), values), layout.text(page), layout.html(page), Optional.empty());
    }

    public TextMessage text(SignInMessage message, PhoneNumber to) {
        return new TextMessage(message.id(), to, fill(signIn().sms(), values(message)));
    }

    private Phrases phrases(AppointmentMessage message) {
        return book(message.wording()).of(message.kind());
    }

    /** A code is asked for by somebody of whom nothing is known yet, so it is always worded discreetly. */
    private Phrases signIn() {
        return book(Wording.DISCREET).of(MessageKind.SIGN_IN_CODE);
    }

    private PhraseBook book(Wording wording) {
        return java.util.Objects.requireNonNull(books.get(wording));
    }

    private Map<String, Object> values(AppointmentMessage message) {
        SpokenTime when = new SpokenTime(message.told().start(), message.told().zone());
        Map<String, Object> values = new HashMap<>();
        values.put("sender", senderName.value());
        values.put("date", when.date());
        values.put("shortDate", when.shortDate());
        values.put("time", when.time());
        values.put("zone", when.zone());
        values.put("link", message.link().toString());
        values.put("clinician", new OneLine(message.told().clinicianName()).value());
        values.put("how", how(message.told().format()));
        values.put("call", message.told().format().equals("PHONE"));
        return values;
    }

    private Map<String, Object> values(SignInMessage message) {
        return Map.of(
                "sender",
                senderName.value(),
                "code",
                message.code().digits(),
                "link",
                message.link().toString());
    }

    private static String how(String format) {
        return switch (format) {
            case "VIDEO" -> "by video";
            case "PHONE" -> "by phone";
            default -> "in person";
        };
    }

    private OneLine subject(Phrases phrases, Map<String, Object> values) {
        return new OneLine(fill(phrases.subject(), values));
    }

    private Map<String, Object> page(Phrases phrases, Map<String, Object> values) {
        List<String> paragraphs =
                phrases.paragraphs().stream().map(each -> fill(each, values)).toList();
        return Map.of(
                "sender", senderName.value(),
                "subject", subject(phrases, values).value(),
                "lead", fill(phrases.lead(), values),
                "paragraphs", paragraphs,
                "action", fill(phrases.action(), values),
                "link", String.valueOf(values.get("link")));
    }

    private String fill(String phrase, Map<String, Object> values) {
        return engine.fill(phrase, values);
    }
}
