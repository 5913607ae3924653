package health.anteroom.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.calendar.CalendarEntry.Standing;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One entry over its life. What is written is recorded under {@code src/test/resources/calendar}, where the web app's tests
 * read it with two other parsers.
 */
class CalendarWriterTest {
    private static final Path RECORDED = Path.of("src/test/resources/calendar");
    private static final CalendarOrganizer OFFICE =
            new CalendarOrganizer("The office, West; \"12th\"", "office@anteroom.example");
    private static final String CLIENT = "a.client.with.quite.a.long.address+appointments@mail.client.example";
    private static final Instant BOOKED = Instant.parse("2026-11-20T15:00:00.412Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T22:00:00Z");
    private static final Instant EARLIER = Instant.parse("2026-11-23T20:00:00Z");

    static List<CalendarEntry> life() {
        return List.of(
                entry(2, 0, TUESDAY, Standing.CONFIRMED),
                entry(3, 10, EARLIER, Standing.CONFIRMED),
                entry(4, 20, EARLIER, Standing.CONFIRMED),
                entry(5, 30, EARLIER, Standing.CANCELLED),
                entry(6, 40, EARLIER, Standing.CONFIRMED));
    }

    @ParameterizedTest
    @MethodSource("life")
    void writesWhatIsRecorded(CalendarEntry entry) throws IOException {
        for (Map.Entry<String, String> each : forms(entry).entrySet()) {
            assertThat(each.getValue()).as(each.getKey()).isEqualTo(Files.readString(RECORDED.resolve(each.getKey())));
        }
    }

    @ParameterizedTest
    @MethodSource("life")
    void isValidAndSaysTheSameInFileAndMail(CalendarEntry entry) {
        VEvent inFile = event(CalendarWriter.file(entry));
        VEvent inMail = event(CalendarWriter.invitation(entry, OFFICE, CLIENT).text());

        assertThat(inFile.validate().hasErrors()).isFalse();
        assertThat(inMail.validate().hasErrors()).isFalse();
        for (String name : List.of("UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "STATUS", "SUMMARY", "CLASS")) {
            assertThat(value(inMail, name)).as(name).isEqualTo(value(inFile, name));
        }
        assertThat(value(inFile, "UID")).isEqualTo("Zk3v0Jq8T1uYb5cR7nWxLg@anteroom");
        assertThat(value(inFile, "SEQUENCE")).isEqualTo(Long.toString(entry.sequence()));
    }

    @Test
    void growsWithEachChangeAndCancelsAsTheNewest() {
        List<Calendar> life = life().stream()
                .map(each ->
                        parsed(CalendarWriter.invitation(each, OFFICE, CLIENT).text()))
                .toList();

        assertThat(life.stream().map(each -> value(each, "METHOD")))
                .containsExactly("REQUEST", "REQUEST", "REQUEST", "CANCEL", "REQUEST");
        assertThat(life.stream().map(each -> value(event(each), "SEQUENCE"))).containsExactly("2", "3", "4", "5", "6");
        assertThat(life.stream().map(each -> value(event(each), "DTSTAMP")))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(life.stream().map(each -> value(event(each), "UID")))
                .containsOnly("Zk3v0Jq8T1uYb5cR7nWxLg@anteroom");
    }

    @Test
    void namesItsSenderAndItsOneReader() {
        Calendar calendar = parsed(
                CalendarWriter.invitation(life().getFirst(), OFFICE, CLIENT).text());
        VEvent event = event(calendar);

        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:office@anteroom.example");
        assertThat(event.<Property>getProperties("ATTENDEE")).singleElement().satisfies(attendee -> {
            assertThat(attendee.getValue()).isEqualTo("mailto:" + CLIENT);
            assertThat(attendee.toString()).contains("PARTSTAT=ACCEPTED").doesNotContain("CN=");
        });
        assertThat(event(CalendarWriter.file(life().getFirst())).getProperty("ATTENDEE"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("life")
    void noLineIsLongerThan75OctetsAndEachEndsAsItMust(CalendarEntry entry) {
        forms(entry)
                .values()
                .forEach(text -> assertThat(text.split("\r\n", -1))
                        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                        .noneMatch(line -> line.contains("\n")));
    }

    @Test
    void foldsBetweenCharactersOnly() {
        String long50 = "Ünï€😀".repeat(20);
        CalendarEntry entry =
                new CalendarEntry("id", 1, BOOKED, TUESDAY, TUESDAY.plusSeconds(60), long50, Standing.TENTATIVE);

        String file = CalendarWriter.file(entry);

        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(value(event(file), "SUMMARY")).isEqualTo(long50);
        assertThat(value(event(file), "STATUS")).isEqualTo("TENTATIVE");
    }

    private static Map<String, String> forms(CalendarEntry entry) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put(entry.sequence() + "-file.ics", CalendarWriter.file(entry));
        forms.put(
                entry.sequence() + "-mail.ics",
                CalendarWriter.invitation(entry, OFFICE, CLIENT).text());
        return forms;
    }

    private static CalendarEntry entry(long revision, int minutes, Instant start, Standing standing) {
        return new CalendarEntry(
                "Zk3v0Jq8T1uYb5cR7nWxLg",
                revision,
                BOOKED.plus(Duration.ofMinutes(minutes)),
                start,
                start.plus(Duration.ofMinutes(50)),
                OFFICE.name(),
                standing);
    }

    private static VEvent event(String text) {
        return event(parsed(text));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").getFirst();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElseThrow();
    }

    private static String value(Calendar calendar, String name) {
        return calendar.getProperty(name).map(Property::getValue).orElseThrow();
    }

    private static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }
}
