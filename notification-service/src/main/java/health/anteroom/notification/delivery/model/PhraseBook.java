package health.anteroom.notification.delivery.model;

import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.delivery.Wording;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** All phrases of one wording, by kind of message. */
public final class PhraseBook {
    private final Map<MessageKind, Phrases> phrases = new EnumMap<>(MessageKind.class);
    private final Phrases wasThisYou;
    private final Phrases wasThisYouEnded;
    private final Phrases news;

    /**
     * @param written kind in lower case with hyphens → phrase name → words
     */
    public PhraseBook(Wording wording, Map<String, Map<String, Object>> written) {
        for (MessageKind kind : MessageKind.values()) {
            phrases.put(
                    kind,
                    phrases(
                            wording,
                            written,
                            kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        this.wasThisYou = phrases(wording, written, "was-this-you");
        this.news = phrases(wording, written, "news");
        this.wasThisYouEnded = phrases(wording, written, "was-this-you-ended");
    }

    private static Phrases phrases(Wording wording, Map<String, Map<String, Object>> written, String key) {
        Map<String, Object> found = written.get(key);
        if (found == null) {
            throw new IllegalArgumentException("The phrase book for " + wording + " lacks " + key);
        }
        return Phrases.of(found);
    }

    /** For whoever may not know of it at all: somebody booked with their contact. */
    public Phrases unproven(MessageKind kind) {
        return kind.takesBack() ? wasThisYouEnded : wasThisYou;
    }

    /** That there is something new, and not what. */
    public Phrases news() {
        return news;
    }

    public Phrases of(MessageKind kind) {
        return java.util.Objects.requireNonNull(phrases.get(kind));
    }
}
