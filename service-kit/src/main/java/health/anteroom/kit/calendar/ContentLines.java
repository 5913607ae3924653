package health.anteroom.kit.calendar;

import java.nio.charset.StandardCharsets;

/** Folds lines that are longer than 75 octets (RFC 5545, 3.1); no character is cut in two. */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final String FOLD = "\r\n ";

    private ContentLines() {}

    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.lines().forEach(line -> folded.append(foldedLine(line)).append(END));
        return folded.toString();
    }

    private static String foldedLine(String line) {
        StringBuilder folded = new StringBuilder();
        int length = 0;
        for (int codePoint : line.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > LONGEST) {
                folded.append(FOLD);
                length = 1;
            }
            folded.append(character);
            length += octets;
        }
        return folded.toString();
    }
}
