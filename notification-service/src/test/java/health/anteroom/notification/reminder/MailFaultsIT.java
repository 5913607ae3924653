package health.anteroom.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.fixtures.BookedAppointment;
import health.anteroom.notification.fixtures.CaughtMail;
import health.anteroom.notification.fixtures.MailDoor;
import health.anteroom.notification.fixtures.MailDoor.Fault;
import health.anteroom.notification.fixtures.NotificationIT;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A mail server that says no, later, or nothing: each leaves the state that the README names, and one mail at most. */
class MailFaultsIT extends NotificationIT {
    private static final String KIND = "CONFIRMATION";

    @ParameterizedTest
    @EnumSource(names = {"LATER", "LATER_AFTER_DATA", "HANG"})
    void triesAgainLaterAndSendsOnce(Fault fault) {
        String to = fault.name().toLowerCase(java.util.Locale.ROOT) + "@client.test";
        BookedAppointment booked = bookedWith(to, fault);

        JsonNode tried = untilTried(booked, KIND, 1);
        assertThat(tried.get("state").asString()).isEqualTo("PLANNED");
        assertThat(CaughtMail.to(to)).isEmpty();
        travelTo(clock.instant().plus(Duration.ofSeconds(11)));

        assertThat(untilTried(booked, KIND, 2).get("state").asString()).isEqualTo("SENT");
        assertThat(CaughtMail.to(to)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEVER", "NEVER_AFTER_DATA"})
    void givesUpWhatIsRefusedForGood(Fault fault) {
        String to = fault.name().toLowerCase(java.util.Locale.ROOT) + "@client.test";
        BookedAppointment booked = bookedWith(to, fault);

        JsonNode tried = untilTried(booked, KIND, 1);
        assertThat(tried.get("state").asString()).isEqualTo("FAILED");
        assertThat(tried.get("reason").asString()).isEqualTo("refused-by-provider");
        assertThat(tried.get("to").asString()).isEqualTo(to);
        travelTo(clock.instant().plus(Duration.ofHours(1)));

        assertThat(delivery(booked, KIND).get("attempts").asInt()).isEqualTo(1);
        assertThat(CaughtMail.to(to)).isEmpty();
    }

    @Test
    void sendsTheSameMailAgainWhenTheAnswerWasLost() {
        String to = "cut@client.test";
        BookedAppointment booked = bookedWith(to, Fault.CLOSE_AFTER_DATA);

        assertThat(untilTried(booked, KIND, 1).get("state").asString()).isEqualTo("PLANNED");
        travelTo(clock.instant().plus(Duration.ofSeconds(11)));

        assertThat(untilTried(booked, KIND, 2).get("state").asString()).isEqualTo("SENT");
        List<MimeMessage> mails = CaughtMail.to(to);
        assertThat(mails).hasSize(2);
        assertThat(CaughtMail.header(mails.get(1), "Message-ID"))
                .isNotBlank()
                .isEqualTo(CaughtMail.header(mails.get(0), "Message-ID"));
    }

    @Test
    void waitsLongerEachTimeAndTellsTheDeskInTheEnd() {
        String to = "never-there@client.test";
        Fault[] always = new Fault[20];
        java.util.Arrays.fill(always, Fault.LATER);
        BookedAppointment booked = bookedWith(to, always);

        untilTried(booked, KIND, 1);
        travelTo(clock.instant().plus(Duration.ofDays(1)));

        JsonNode ended = delivery(booked, KIND);
        assertThat(ended.get("state").asString()).isEqualTo("FAILED");
        assertThat(ended.get("reason").asString()).isEqualTo("provider-unavailable");
        assertThat(ended.get("attempts").asInt()).isEqualTo(9);
        assertThat(CaughtMail.to(to)).isEmpty();
    }

    private BookedAppointment bookedWith(String to, Fault... faults) {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked =
                BookedAppointment.bookedAt(now, inFourDays(now)).withEmail(to);
        MailDoor.faults(to, faults);
        events.appointment(booked, 2);
        return booked;
    }
}
