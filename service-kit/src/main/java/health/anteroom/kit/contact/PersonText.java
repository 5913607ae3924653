package health.anteroom.kit.contact;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Text by people or about them that others will read: a name, a wish, a note. It shows what it is. Whatever turns the reading
 * direction, hides, breaks a line where there is none, or grows over its neighbours is not taken; every script is. Composed
 * (NFC), so that one name has one spelling.
 */
public final class PersonText {
    /** Stacked on one letter; more than any living script needs. */
    private static final int MOST_MARKS = 4;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Letters and a symbol of Unicode that show nothing. */
    private static final String BLANKS = "\u115F\u1160\u2800\u3164\uFFA0";

    private PersonText() {}

    /**
     * One line, trimmed and composed; empty when it cannot be taken.
     *
     * @param most code points
     */
    public static Optional<String> line(String text, int most) {
        String tidy = tidy(text);
        return fits(tidy, most) && tidy.indexOf('\n') < 0 ? Optional.of(tidy) : Optional.empty();
    }

    /** As {@link #line}, where it may have several. */
    public static Optional<String> lines(String text, int most) {
        String tidy = tidy(text);
        return fits(tidy, most) ? Optional.of(tidy) : Optional.empty();
    }

    /** Trimmed and composed, its lines ended in one way, whatever it holds. */
    public static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }

    private static boolean fits(String text, int most) {
        int marks = 0;
        boolean visible = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (isTreacherous(c) || marks > MOST_MARKS) {
                return false;
            }
            visible |= isVisible(c);
        }
        return visible && text.codePointCount(0, text.length()) <= most;
    }

    /** Controls, bidirectional and other invisible formats, tags, separators of lines, halves of a pair. */
    private static boolean isTreacherous(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n';
            case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> (c & 0xFFFE) == 0xFFFE;
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isVisible(int c) {
        return !isMark(c)
                && Character.getType(c) != Character.FORMAT
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && BLANKS.indexOf(c) < 0;
    }
}
