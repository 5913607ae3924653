package health.anteroom.kit.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë",
                "O’Neil-Åström",
                "Nguyễn Thị Ánh",
                "شيرين می‌خواهم", // with a zero-width non-joiner, as Persian writes
                "יִשְׂרָאֵל",
                "नमस्ते",
                "ไม้ตรี้",
                "王小明",
                "👩‍🚀 Jo",
                "x"
            })
    void takesNamesOfEveryScript(String name) {
        assertThat(PersonText.line(name, 100)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u00A0",
                "\u200D", // joins nothing
                "\u200B\u200B",
                "a\u200Bb",
                "\u2800",
                "\u3164",
                "\u0301", // an accent on nothing
                "Sam\u202Egro", // right-to-left override
                "Sam\u2066x\u2069",
                "Sam\u200Fx",
                "Sam\u061Cx",
                "Sam\u2028x",
                "Sam\u2029x",
                "Sam\u0085x",
                "Sam\u0000x",
                "Sam\rx",
                "Sam\tx",
                "Sam\uFEFFx",
                "Sam\u00ADx",
                "Sam\uDB40\uDC41", // a tag
                "Sam\uD800",
                "\uDC00Sam",
                "Sam\uFFFF"
            })
    void takesNothingThatHidesOrTurnsOrBreaks(String text) {
        assertThat(PersonText.line(text, 100)).isEmpty();
        assertThat(PersonText.lines(text, 100)).isEmpty();
    }

    @Test
    void boundsTheMarksOfOneLetter() {
        assertThat(PersonText.line("q" + "\u0323".repeat(4), 100)).isPresent();
        assertThat(PersonText.line("q" + "\u0323".repeat(5), 100)).isEmpty();
        assertThat(PersonText.line("q\u0323".repeat(20), 100)).isPresent();
    }

    @Test
    void hasOneSpellingForOneName() {
        assertThat(PersonText.line(" Zoe\u0308 ", 100))
                .isEqualTo(PersonText.line("Zoë", 100))
                .contains("Zo\u00EB");
    }

    @Test
    void countsWhatAPersonWouldCount() {
        assertThat(PersonText.line("🌱".repeat(3), 3)).isPresent();
        assertThat(PersonText.line("🌱".repeat(4), 3)).isEmpty();
    }

    @Test
    void takesLinesOnlyWhereThereMayBeSome() {
        assertThat(PersonText.line("one\ntwo", 100)).isEmpty();
        assertThat(PersonText.lines("one\ntwo", 100)).contains("one\ntwo");
        assertThat(PersonText.lines("one\r\ntwo", 100)).contains("one\ntwo");
    }
}
