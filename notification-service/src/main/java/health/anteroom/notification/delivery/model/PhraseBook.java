package health.anteroom.notification.delivery.model;

import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.delivery.Wording;
import java.util.EnumMap;
import java.util.Map;

/** All phrases of one wording, by kind of message. */
public final class PhraseBook {
    private final Map<MessageKind, Phrases> phrases = new EnumMap<>(MessageKind.class);

    /**
     * @param written kind in lower case with hyphens → phrase name → words
     */
    public PhraseBook(Wording wording, Map<String, Map<String, Object>> written) {
        for (MessageKind kind : MessageKind.values()) {
            String key = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            Map<String, Object> found = written.get(key);
            if (found == null) {
                throw new IllegalArgumentException("The phrase book for " + wording + " lacks " + key);
            }
            phrases.put(kind, Phrases.of(found));
        }
    }

    public Phrases of(MessageKind kind) {
        return java.util.Objects.requireNonNull(phrases.get(kind));
    }
}
