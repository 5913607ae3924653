package health.anteroom.notification.reply;

import java.util.Locale;

/** What a text message of one word asks for, in English or Spanish. */
enum ReplyWord {
    STOP,
    START,
    OTHER;

    static ReplyWord of(String text) {
        String word =
                text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        return switch (word) {
            case "STOP", "STOPALL", "UNSUBSCRIBE", "QUIT", "END", "ALTO", "PARA", "PARAR" -> STOP;
            case "START", "UNSTOP", "EMPEZAR" -> START;
            default -> OTHER;
        };
    }
}
