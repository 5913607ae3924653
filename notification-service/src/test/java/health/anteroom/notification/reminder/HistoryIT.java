package health.anteroom.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.crypto.Secrets;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.testing.TestSecrets;
import health.anteroom.notification.fixtures.BookedAppointment;
import health.anteroom.notification.fixtures.CaughtMail;
import health.anteroom.notification.fixtures.NotificationIT;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Events that repeat, come late, come out of order or were put aside: the newest state stands, and nobody is told twice. */
class HistoryIT extends NotificationIT {
    private static final String PARKED = "anteroom.appointments.notification.reminder.dlt";
    private static final TransportCipher TRANSPORT =
            new TransportCipher(new Secrets(TestSecrets.directory()).key("transport"));

    @Test
    void staysCancelledWhenOlderNewsFollow() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked =
                BookedAppointment.bookedAt(now, inFourDays(now)).withEmail("ended@client.test");
        events.appointment(booked, 2);
        untilSent(booked, "CONFIRMATION");
        events.appointment(booked.cancelledAt(now), 4);
        untilSent(booked, "CANCELLED");

        events.appointment(booked.movedTo(inFourDays(now).plus(Duration.ofDays(1)), now), 3);
        events.appointment(booked, 2);
        events.appointment(booked.cancelledAt(now), 4);
        untilRead("anteroom.appointments", "notification.reminder");
        travelTo(now.plus(Duration.ofDays(6)));

        assertThat(CaughtMail.to("ended@client.test")).hasSize(2);
        assertThat(states(booked, "REMINDER")).doesNotContain("SENT", "PLANNED");
        assertThat(states(booked, "MOVED")).isEmpty();
    }

    @Test
    void remindsOfTheNewTimeOnceWhenOlderNewsFollow() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked =
                BookedAppointment.bookedAt(now, inFourDays(now)).withEmail("moved@client.test");
        BookedAppointment moved = booked.movedTo(inFourDays(now).plus(Duration.ofDays(2)), now);
        events.appointment(booked, 2);
        untilSent(booked, "CONFIRMATION");

        events.appointment(moved, 3);
        events.appointment(booked, 2);
        events.appointment(moved, 3);
        untilSent(booked, "MOVED");
        travelTo(now.plus(Duration.ofDays(7)));

        assertThat(states(booked, "REMINDER").stream().filter("SENT"::equals)).hasSize(1);
        assertThat(CaughtMail.to("moved@client.test")).hasSize(3);
    }

    @Test
    void writesToTheNewestAddressWhenAnOlderRecordFollows() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked =
                BookedAppointment.bookedAt(now, inFourDays(now)).withEmail("first@client.test");
        events.appointment(booked, 2);
        untilSent(booked, "CONFIRMATION");

        record(booked.clientId(), 3, "third@client.test");
        record(booked.clientId(), 2, "second@client.test");
        untilRead("anteroom.clients", "notification.recipient");
        travelTo(now.plus(Duration.ofDays(4)));

        assertThat(states(booked, "REMINDER")).contains("SENT");
        assertThat(CaughtMail.to("third@client.test")).hasSize(1);
        assertThat(CaughtMail.to("second@client.test")).isEmpty();
        assertThat(CaughtMail.to("first@client.test")).hasSize(1);
    }

    /** The record lies in the parked topic as an earlier version of this service would have left it. */
    @Test
    void takesAParkedRecordUpOnceHoweverOftenItIsReplayed() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked =
                BookedAppointment.bookedAt(now, inFourDays(now)).withEmail("parked@client.test");
        park(booked);
        park(booked);

        assertThat(replay().get("replayed").asInt()).isEqualTo(2);
        assertThat(replay().get("replayed").asInt()).isZero();
        park(booked);
        assertThat(replay().get("replayed").asInt()).isEqualTo(1);
        rest();

        assertThat(states(booked, "CONFIRMATION")).containsExactly("SENT");
        assertThat(CaughtMail.to("parked@client.test")).hasSize(1);
    }

    @Test
    void keepsParkedWhatStillCannotBeRead() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment unreadable =
                BookedAppointment.bookedAt(now, inFourDays(now)).inZone("Mars/Olympus");
        park(unreadable);

        assertThat(replay().get("stillParked").asInt()).isEqualTo(1);
        assertThat(replay().get("stillParked").asInt()).isEqualTo(1);
        assertThat(deliveries(unreadable)).isEmpty();

        forget(PARKED);
        park(unreadable.inZone("America/New_York"));
        assertThat(replay().get("replayed").asInt()).isEqualTo(1);
        assertThat(deliveries(unreadable)).isNotEmpty();
    }

    @Test
    void tellsNobodyOfWhatHappenedDuringALongStandstill() {
        Instant now = travelTo(10).toInstant();
        Instant before = now.minus(Duration.ofDays(3));
        List<BookedAppointment> past = new ArrayList<>();
        List<BookedAppointment> ahead = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            past.add(BookedAppointment.bookedAt(before, now.minus(Duration.ofHours(1 + i)))
                    .withEmail("past" + i + "@client.test"));
            ahead.add(BookedAppointment.bookedAt(before, inFourDays(now).plus(Duration.ofHours(i)))
                    .withEmail("ahead" + i + "@client.test"));
        }

        past.forEach(one -> {
            events.appointment(one, 2);
            events.appointment(one.movedTo(now.minus(Duration.ofMinutes(30)), before), 3);
            events.appointment(one.cancelledAt(before), 4);
        });
        ahead.forEach(one -> {
            events.appointment(one, 2);
            events.appointment(one.movedTo(inFourDays(now), before), 3);
        });
        BookedAppointment fresh =
                BookedAppointment.bookedAt(now, inFourDays(now)).withEmail("fresh@client.test");
        events.appointment(fresh, 2);
        untilRead("anteroom.appointments", "notification.reminder");
        rest();

        assertThat(CaughtMail.to("fresh@client.test")).hasSize(1);
        for (int i = 0; i < 30; i++) {
            assertThat(CaughtMail.to("past" + i + "@client.test")).isEmpty();
            assertThat(CaughtMail.to("ahead" + i + "@client.test")).isEmpty();
        }
        travelTo(now.plus(Duration.ofDays(4)));
        for (int i = 0; i < 30; i++) {
            assertThat(CaughtMail.to("past" + i + "@client.test")).isEmpty();
            assertThat(CaughtMail.to("ahead" + i + "@client.test")).hasSize(1);
        }
    }

    private void park(BookedAppointment booked) {
        events.send(PARKED, "anteroom.appointment.v1", booked.id(), 2, booked.toData());
    }

    private JsonNode replay() {
        return json(send(request("/api/notifications/parked-records/replay")
                .header("Anteroom-Identity", CALLERS.owner())
                .POST(HttpRequest.BodyPublishers.noBody())));
    }

    private void record(String client, long revision, String email) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", client);
        data.put("email", TRANSPORT.seal(client + "/email", email));
        data.put("zone", "America/New_York");
        data.put("plainWords", false);
        events.send("anteroom.clients", "anteroom.client.v1", client, revision, data);
    }
}
