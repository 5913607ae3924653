package health.anteroom.notification.delivery.model;

import health.anteroom.kit.calendar.CalendarEntry;
import health.anteroom.kit.calendar.CalendarInvitation;
import health.anteroom.kit.calendar.CalendarOrganizer;
import health.anteroom.kit.calendar.CalendarWriter;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.notification.delivery.AppointmentMessage;
import health.anteroom.notification.delivery.CalendarInvite;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.delivery.NewsMessage;
import health.anteroom.notification.delivery.SignInMessage;
import health.anteroom.notification.delivery.Told;
import health.anteroom.notification.delivery.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills phrases with values, and mails with phrases. */
public final class MessageWriter {
    private final Map<Wording, PhraseBook> books;
    private final MailLayout layout;
    private final TemplateEngine engine;
    private final OneLine senderName;
    private final CalendarOrganizer organizer;
    private final MessageValues values;

    /** @param senderAddress from which mails come; invitations name it */
    public MessageWriter(
            Map<Wording, PhraseBook> books,
            MailLayout layout,
            TemplateEngine engine,
            OneLine senderName,
            String senderAddress) {
        this.books = Map.copyOf(books);
        this.layout = layout;
        this.engine = engine;
        this.senderName = senderName;
        this.organizer = new CalendarOrganizer(senderName.value(), senderAddress);
        this.values = new MessageValues(senderName);
    }

    public Mail mail(AppointmentMessage message, EmailAddress to) {
        Map<String, Object> facts = values.of(message);
        OneLine subject = subject(phrases(message), facts);
        Optional<CalendarInvitation> calendar = message.invite()
                .map(invite -> CalendarWriter.invitation(entry(message, invite), organizer, to.value()));
        Map<String, Object> page = page(phrases(message), facts);
        return new Mail(message.id(), to, subject, layout.text(page), layout.html(page), calendar);
    }

    /** When, and nothing else: whose calendar it lies in, others may see. */
    private CalendarEntry entry(AppointmentMessage message, CalendarInvite invite) {
        Told.Facts now = message.told().now();
        CalendarEntry.Standing standing = switch (message.kind()) {
            case CANCELLED, DECLINED -> CalendarEntry.Standing.CANCELLED;
            case REQUESTED -> CalendarEntry.Standing.TENTATIVE;
            case APPROVED, CONFIRMATION, REMINDER, MOVED, CHANGED, SIGN_IN_CODE -> CalendarEntry.Standing.CONFIRMED;
        };
        return new CalendarEntry(
                invite.id(), invite.sequence(), invite.made(), now.start(), now.end(), senderName.value(), standing);
    }

    public TextMessage text(AppointmentMessage message, PhoneNumber to) {
        return new TextMessage(message.id(), to, fill(phrases(message).sms(), values.of(message)));
    }

    public Mail mail(SignInMessage message, EmailAddress to) {
        Map<String, Object> facts = values.of(message);
        Map<String, Object> page = page(signIn(), facts);
        return new Mail(
                message.id(), to, subject(signIn(), facts), layout.text(page), layout.html(page), Optional.empty());
    }

    public TextMessage text(SignInMessage message, PhoneNumber to) {
        return new TextMessage(message.id(), to, fill(signIn().sms(), values.of(message)));
    }

    public Mail mail(NewsMessage message, EmailAddress to) {
        Map<String, Object> facts = values.of(message);
        Map<String, Object> page = page(news(), facts);
        return new Mail(
                message.id(), to, subject(news(), facts), layout.text(page), layout.html(page), Optional.empty());
    }

    public TextMessage text(NewsMessage message, PhoneNumber to) {
        return new TextMessage(message.id(), to, fill(news().sms(), values.of(message)));
    }

    /** Says nothing of what is new, in whatever words the client wishes for. */
    private Phrases news() {
        return book(Wording.DISCREET).news();
    }

    private Phrases phrases(AppointmentMessage message) {
        return message.unproven()
                ? book(Wording.DISCREET).unproven(message.kind())
                : book(message.wording()).of(message.kind());
    }

    /** A code is asked for by somebody of whom nothing is known yet, so it is always worded discreetly. */
    private Phrases signIn() {
        return book(Wording.DISCREET).of(MessageKind.SIGN_IN_CODE);
    }

    private PhraseBook book(Wording wording) {
        return java.util.Objects.requireNonNull(books.get(wording));
    }

    private OneLine subject(Phrases phrases, Map<String, Object> facts) {
        return new OneLine(fill(phrases.subject(), facts));
    }

    /** A paragraph that nothing is left of is none. */
    private Map<String, Object> page(Phrases phrases, Map<String, Object> facts) {
        List<String> paragraphs = phrases.paragraphs().stream()
                .map(each -> fill(each, facts))
                .filter(each -> !each.isBlank())
                .toList();
        return Map.of(
                "sender", senderName.value(),
                "subject", subject(phrases, facts).value(),
                "lead", fill(phrases.lead(), facts),
                "paragraphs", paragraphs,
                "action", fill(phrases.action(), facts),
                "link", String.valueOf(facts.get("link")));
    }

    private String fill(String phrase, Map<String, Object> facts) {
        return engine.fill(phrase, facts).strip();
    }
}
