package health.anteroom.intake.client.application;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name as it is searched: lower case, composed, and with one space in front of each word. Never rendered. */
record SearchedName(String folded) {
    private static final String GAP = " ";

    static SearchedName of(String name) {
        return new SearchedName(words(name).map(GAP::concat).collect(Collectors.joining()));
    }

    /** The words of a name or a query, folded alike. */
    static Stream<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("\\s+")).filter(word -> !word.isEmpty());
    }

    /** Whether a word is part of one of these; a single letter would be part of nearly everybody, so it must begin one. */
    boolean holds(String word) {
        boolean single = word.codePointCount(0, word.length()) == 1;
        return folded.contains(single ? GAP + word : word);
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
