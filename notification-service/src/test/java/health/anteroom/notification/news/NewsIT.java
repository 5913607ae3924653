package health.anteroom.notification.news;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.fixtures.BookedAppointment;
import health.anteroom.notification.fixtures.CaughtMail;
import health.anteroom.notification.fixtures.NotificationIT;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** "There is something new for you": once, by day, at most once a day. */
class NewsIT extends NotificationIT {
    private long written;

    @Test
    void tellsOnceThatThereIsSomethingAndNotWhat() {
        BookedAppointment client = aClient("news@client.test");

        hear(client, 1, clock.instant());
        hear(client, 1, clock.instant());

        assertThat(CaughtMail.to("news@client.test")).hasSize(2);
        assertThat(CaughtMail.text(CaughtMail.to("news@client.test").getLast()))
                .contains("There is something new for you.", "https://anteroom.example/me")
                .doesNotContain("Maya");
    }

    @Test
    void tellsAtMostOnceADayAndOfTheRestTogether() {
        BookedAppointment client = aClient("often@client.test");

        hear(client, 1, clock.instant());
        hear(client, 2, clock.instant());
        hear(client, 3, clock.instant());
        assertThat(CaughtMail.to("often@client.test")).hasSize(2);

        travelTo(clock.instant().plus(Duration.ofHours(23)));
        assertThat(CaughtMail.to("often@client.test")).hasSize(2);
        travelTo(clock.instant().plus(Duration.ofHours(2)));
        assertThat(CaughtMail.to("often@client.test")).hasSize(3);
    }

    @Test
    void waitsForTheMorning() {
        BookedAppointment client = aClient("asleep@client.test");
        Instant night = travelTo(23).toInstant();

        hear(client, 1, night);
        assertThat(CaughtMail.to("asleep@client.test")).hasSize(1);

        travelTo(night.plus(Duration.ofHours(9)));
        assertThat(CaughtMail.to("asleep@client.test")).hasSize(2);
    }

    @Test
    void tellsNothingFromAReplayOfHistoryAndNothingWhereThereIsNothing() {
        BookedAppointment client = aClient("history@client.test");

        hear(client, 1, clock.instant().minus(Duration.ofDays(1)));
        events.send(
                "anteroom.readings",
                "anteroom.reading.v1",
                client.clientId(),
                ++written,
                Map.of("client", client.clientId(), "revision", 0, "tell", false));
        untilRead("anteroom.readings", "notification.news");
        rest();
        assertThat(CaughtMail.to("history@client.test")).hasSize(1);

        hear(client, 2, clock.instant());
        assertThat(CaughtMail.to("history@client.test")).hasSize(2);
    }

    private void hear(BookedAppointment client, int revision, Instant at) {
        events.send(
                "anteroom.readings",
                "anteroom.reading.v1",
                client.clientId(),
                ++written,
                Map.of("client", client.clientId(), "revision", revision, "tell", true, "at", at.toString()));
        untilRead("anteroom.readings", "notification.news");
        rest();
    }

    private BookedAppointment aClient(String email) {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked = BookedAppointment.bookedAt(
                        now, inFourDays(now).plus(Duration.ofDays(20)))
                .withEmail(email);
        events.appointment(booked, 2);
        untilSent(booked, "CONFIRMATION");
        return booked;
    }
}
