package health.anteroom.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.fixtures.BookedAppointment;
import health.anteroom.notification.fixtures.CaughtMail;
import health.anteroom.notification.fixtures.NotificationIT;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfirmationIT extends NotificationIT {

    @Test
    void sendsOneConfirmationAtOnce() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked =
                BookedAppointment.bookedAt(now, inFourDays(now)).withEmail("once@client.test");

        events.appointment(booked, 2);
        untilSent(booked, "CONFIRMATION");

        List<MimeMessage> mails = CaughtMail.to("once@client.test");
        assertThat(mails).hasSize(1);
        assertThat(CaughtMail.text(mails.getFirst()))
                .contains("https://anteroom.example/a/" + booked.id() + "#")
                .contains("New York time");
    }

    @Test
    void sendsNothingTwiceWhenEventsRepeatAndComeOutOfOrder() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked =
                BookedAppointment.bookedAt(now, inFourDays(now)).withEmail("repeat@client.test");
        BookedAppointment confirmed = booked.movedTo(inFourDays(now), now);

        events.appointment(confirmed, 3);
        untilSent(booked, "CONFIRMATION");
        events.appointment(booked, 2);
        events.appointment(confirmed, 3);
        events.appointment(booked, 2);
        marker(now);

        assertThat(CaughtMail.to("repeat@client.test")).hasSize(1);
        assertThat(states(booked, "CONFIRMATION")).containsExactly("SENT");
    }

    @Test
    void isNotTakenBackToAnOldTimeByAnOlderEvent() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked =
                BookedAppointment.bookedAt(now, inFourDays(now)).withEmail("older@client.test");
        BookedAppointment moved = booked.movedTo(inFourDays(now).plus(Duration.ofDays(1)), now);
        events.appointment(booked, 2);
        untilSent(booked, "CONFIRMATION");
        events.appointment(moved, 3);
        untilSent(booked, "MOVED");

        events.appointment(booked, 2);
        marker(now);

        assertThat(CaughtMail.to("older@client.test")).hasSize(2);
        assertThat(states(booked, "MOVED")).containsExactly("SENT");
    }

    @Test
    void tellsOnceThatTheTimeStaysAndTheWayToMeetIsNew() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked = BookedAppointment.bookedAt(now, inFourDays(now))
                .withEmail("format@client.test")
                .inPlainWords();
        BookedAppointment byPhone = booked.changedTo("PHONE", now);
        events.appointment(booked, 2);
        untilSent(booked, "CONFIRMATION");

        events.appointment(byPhone, 3);
        untilSent(booked, "CHANGED");
        events.appointment(byPhone, 3);
        marker(now);

        assertThat(CaughtMail.to("format@client.test"))
                .hasSize(2)
                .last()
                .satisfies(mail ->
                        assertThat(CaughtMail.text(mail)).contains("stays on").contains("by phone now"));
        assertThat(states(booked, "MOVED")).isEmpty();
    }

    @Test
    void sendsNothingForAHold() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment held =
                BookedAppointment.bookedAt(now, inFourDays(now)).withEmail("held@client.test");
        var data = new java.util.LinkedHashMap<>(held.toData());
        data.put("status", "HELD");
        data.remove("client");
        data.remove("bookedAt");

        events.send("anteroom.appointments", "anteroom.appointment.v1", held.id(), 1, data);
        marker(now);

        assertThat(deliveries(held)).isEmpty();
    }

    /** Another booking behind it in every partition would be too slow; the same key keeps the order. */
    private void marker(Instant now) {
        for (int i = 0; i < 24; i++) {
            BookedAppointment other = BookedAppointment.bookedAt(now, inFourDays(now));
            events.appointment(other, 2);
            if (i % 12 == 11) {
                untilSent(other, "CONFIRMATION");
            }
        }
        rest();
    }
}
