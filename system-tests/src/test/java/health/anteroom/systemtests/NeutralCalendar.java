package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/** A calendar file as a calendar reads it (RFC 5545). */
final class NeutralCalendar {
    private NeutralCalendar() {}

    static void assertOneNeutralEvent(String file, Instant start, Instant end) {
        List<VEvent> events = parsed(file).getComponents("VEVENT");
        assertThat(events).hasSize(1);
        VEvent event = events.getFirst();
        assertThat(event.getUid()).isPresent();
        assertThat(instant(event.getDateTimeStart().getDate())).isEqualTo(start);
        assertThat(instant(event.getDateTimeEnd().getDate())).isEqualTo(end);
        DiscreetWords.assertDiscreet(file);
        assertThat(file.split("\r\n")).allMatch(line -> line.length() <= 75);
    }

    private static Calendar parsed(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParserException unreadable) {
            throw new AssertionError("no calendar can read this:\n" + file, unreadable);
        }
    }

    private static Instant instant(Temporal temporal) {
        return switch (temporal) {
            case Instant instant -> instant;
            case ZonedDateTime zoned -> zoned.toInstant();
            case OffsetDateTime offset -> offset.toInstant();
            default -> throw new AssertionError("a time that says no moment: " + temporal);
        };
    }
}
