package health.anteroom.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.capability.Capabilities;
import health.anteroom.kit.capability.Capability;
import health.anteroom.kit.id.Ids;
import health.anteroom.notification.fixtures.BookedAppointment;
import health.anteroom.notification.fixtures.CaughtMail;
import health.anteroom.notification.fixtures.NotificationIT;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody causes who has no more than a contact. */
class UnprovenIT extends NotificationIT {
    @Autowired
    private Capabilities capabilities;

    @Test
    void asksTheHolderWithATokenThatLeavesInMessagesOnlyAndChangesNothingOfTheirs() {
        BookedAppointment first = booked("asked@client.test");
        String wishes = get("/api/notifications/preferences", CALLERS.client(first.clientId()))
                .body();
        BookedAppointment foreign = BookedAppointment.bookedAt(clock.instant(), inFourDays(clock.instant()))
                .ofClient(first.clientId())
                .withEmail("asked@client.test")
                .inZone("Asia/Tokyo")
                .inPlainWords()
                .byContactAlone()
                .unproven();

        events.appointment(foreign, 2);
        untilSent(foreign, "CONFIRMATION");

        String proof = capabilities.issue(new Capability("proof", foreign.id(), foreign.clientId(), 1));
        String manage = capabilities.issue(new Capability("manage", foreign.id(), foreign.clientId(), 1));
        assertThat(CaughtMail.text(CaughtMail.to("asked@client.test").getLast()))
                .contains("https://anteroom.example/was-this-you/" + foreign.id() + "#" + proof)
                .contains("New York time")
                .doesNotContain(manage, "Maya");
        assertThat(get("/api/notifications/preferences", CALLERS.client(first.clientId()))
                        .body())
                .isEqualTo(wishes);

        events.appointment(foreign.proven().movedTo(inFourDays(clock.instant()).plusSeconds(3600), clock.instant()), 3);
        untilSent(foreign, "MOVED");
        assertThat(CaughtMail.text(CaughtMail.to("asked@client.test").getLast()))
                .contains("https://anteroom.example/a/" + foreign.id() + "#" + manage);
    }

    /** Of 31 mails that one machine caused to one address, 28 are kept back, and staff see why. */
    @Test
    void thirtyChangesByALinkMakeThreeMessagesAndStaffSeeTheRest() {
        BookedAppointment booked = booked("bombed@client.test");
        long revision = 2;

        for (int again = 0; again < 15; again++) {
            events.appointment(booked.cancelledAt(clock.instant()).changedBy("LINK"), ++revision);
            rest();
            untilRead("anteroom.appointments", "notification.reminder");
            rest();
            events.appointment(booked.changedBy("LINK"), ++revision);
            untilRead("anteroom.appointments", "notification.reminder");
            rest();
        }

        assertThat(CaughtMail.to("bombed@client.test")).hasSize(3);
        assertThat(deliveries(booked).toString()).contains("not-confirmed");
        events.appointment(
                booked.movedTo(inFourDays(clock.instant()).plusSeconds(3600), clock.instant())
                        .changedBy("STAFF")
                        .with("tell", "NOW"),
                ++revision);
        untilSent(booked, "MOVED");
        assertThat(CaughtMail.to("bombed@client.test")).hasSize(4);
        travelTo(clock.instant().plus(Duration.ofDays(3)));
        assertThat(states(booked, "REMINDER")).contains("SENT");
    }

    @Test
    void whoeverSignedInIsNoStranger() {
        BookedAppointment booked = booked("known@client.test");
        events.send(
                "anteroom.sign-in",
                "anteroom.signed-in.v1",
                Ids.random(),
                1,
                Map.of("client", booked.clientId(), "at", clock.instant().toString()));
        untilRead("anteroom.sign-in", "notification.reached");
        long revision = 2;

        for (int move = 1; move <= 5; move++) {
            Instant start = inFourDays(clock.instant()).plus(Duration.ofHours(move));
            events.appointment(booked.movedTo(start, clock.instant()).changedBy("LINK"), ++revision);
            untilRead("anteroom.appointments", "notification.reminder");
            rest();
        }

        assertThat(CaughtMail.to("known@client.test")).hasSize(6);
    }

    @Test
    void whoeverSaidNotMeIsLeftInPeace() {
        BookedAppointment first = booked("peace@client.test").unproven();
        events.appointment(
                first.cancelledAt(clock.instant()).with("ending", "DISOWNED").changedBy("LINK"), 3);
        untilRead("anteroom.appointments", "notification.reminder");
        rest();
        BookedAppointment again = BookedAppointment.bookedAt(clock.instant(), inFourDays(clock.instant()))
                .ofClient(first.clientId())
                .byContactAlone()
                .unproven();

        events.appointment(again, 2);
        untilTried(again, "CONFIRMATION", 0);
        rest();

        assertThat(delivery(again, "CONFIRMATION").get("reason").asString()).isEqualTo("disowned");
        assertThat(CaughtMail.to("peace@client.test")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+19005550123", "+8821612345678", "+448431234567", "+252612345678"})
    void textsNoNumberThatCostsOrIsFarAway(String number) {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked = BookedAppointment.bookedAt(now, inFourDays(now))
                .withoutEmail()
                .withPhone(number)
                .byContactAlone();

        events.appointment(booked, 2);
        untilRead("anteroom.appointments", "notification.reminder");
        rest();

        assertThat(delivery(booked, "CONFIRMATION").get("reason").asString()).isEqualTo("not-textable");
        assertThat(SMS.to(number)).isEmpty();
    }

    @Test
    void textsANewNumberOnceAndRemindsIt() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked = BookedAppointment.bookedAt(now, inFourDays(now))
                .withoutEmail()
                .withPhone("+12125550177")
                .byContactAlone();
        events.appointment(booked, 2);
        untilSent(booked, "CONFIRMATION");

        events.appointment(booked.changedTo("PHONE", now).changedBy("LINK"), 3);
        untilRead("anteroom.appointments", "notification.reminder");
        rest();
        travelTo(now.plus(Duration.ofDays(3)));

        assertThat(delivery(booked, "CHANGED").get("reason").asString()).isEqualTo("not-confirmed");
        assertThat(states(booked, "REMINDER")).contains("SENT");
        assertThat(SMS.to("+12125550177")).hasSize(2);
    }

    private BookedAppointment booked(String email) {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked = BookedAppointment.bookedAt(now, inFourDays(now))
                .withEmail(email)
                .byContactAlone();
        events.appointment(booked, 2);
        untilSent(booked, "CONFIRMATION");
        return booked;
    }
}
