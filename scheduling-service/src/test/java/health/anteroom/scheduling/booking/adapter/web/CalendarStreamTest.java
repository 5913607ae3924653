package health.anteroom.scheduling.booking.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.anteroom.scheduling.practice.CalendarNews;
import health.anteroom.scheduling.practice.ClinicianId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarStreamTest {
    private static final ClinicianId C1 = new ClinicianId("c1");
    private static final ClinicianId C2 = new ClinicianId("c2");

    @Test
    void tellsManyChangesOfOneCalendarOnce() throws Exception {
        CalendarStream stream = new CalendarStream(List.of(C1, C2));
        for (int i = 0; i < 1000; i++) {
            stream.hears(C1);
        }
        stream.hears(C2);

        String told = told(stream);

        assertThat(told).startsWith("retry: 500\nevent: hello\n");
        assertThat(told.split("event: change", -1)).hasSize(3);
        assertThat(told).containsOnlyOnce("{\"clinician\":\"c1\"}").containsOnlyOnce("{\"clinician\":\"c2\"}");
    }

    @Test
    void tellsAgainWhatChangesAfterItWasTold() throws Exception {
        CalendarStream stream = new CalendarStream(List.of(C1));
        stream.hears(C1);
        StringBuilder told = new StringBuilder();

        stream.writeTo(
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        throw new AssertionError("written one by one");
                    }

                    @Override
                    public void write(byte[] bytes) {
                        String text = new String(bytes, StandardCharsets.UTF_8);
                        told.append(text);
                        if (told.indexOf("change") == told.lastIndexOf("change") && text.contains("change")) {
                            stream.hears(C1);
                        } else if (text.contains("change")) {
                            stream.end();
                        }
                    }
                },
                Duration.ofSeconds(20));

        assertThat(told.toString().split("event: change", -1)).hasSize(3);
    }

    @Test
    void saysNothingOfACalendarThatIsNotTheirs() throws Exception {
        CalendarStream stream = new CalendarStream(List.of(C1));
        stream.hears(C2);
        stream.hears(C1);

        assertThat(told(stream)).contains("c1").doesNotContain("c2");
    }

    @Test
    void endsWhenTheReaderIsGone() {
        CalendarStream stream = new CalendarStream(List.of(C1));
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> stream.writeTo(broken, Duration.ofSeconds(20))).isInstanceOf(IOException.class);
    }

    @Test
    void noMoreThanSoManyAreOpenAndAStopEndsThemAll() throws Exception {
        CalendarStreams streams = new CalendarStreams(new CalendarNews());
        assertThat(streams.open(List.of(C1))).as("before the start").isEmpty();
        streams.start();
        CalendarStream first = streams.open(List.of(C1)).orElseThrow();
        for (int i = 1; i < CalendarStreams.MOST; i++) {
            assertThat(streams.open(List.of(C1))).isPresent();
        }

        assertThat(streams.open(List.of(C1))).isEmpty();
        streams.close(first);
        CalendarStream again = streams.open(List.of(C1)).orElseThrow();
        streams.stop();

        assertThat(told(again)).endsWith("data: {}\n\n");
        assertThat(streams.open(List.of(C1))).isEmpty();
    }

    /** What it says until nothing is left to say. */
    private static String told(CalendarStream stream) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                if (toString(StandardCharsets.UTF_8).contains("event: change")) {
                    stream.end();
                }
            }
        };
        stream.writeTo(out, Duration.ofSeconds(20));
        return out.toString(StandardCharsets.UTF_8);
    }
}
