package health.anteroom.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.fixtures.BookedAppointment;
import health.anteroom.notification.fixtures.NotificationIT;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** SMS through an API like Twilio's. It knows no idempotency key: what may have gone out is never sent again. */
class TextMessagesIT extends NotificationIT {
    private static final String KIND = "CONFIRMATION";

    @Test
    void sendsConfirmationAndReminderOnceEachInDiscreetWords() {
        BookedAppointment booked = bookedWith("+12125550101", () -> {});
        untilSent(booked, KIND);

        travelTo(clock.instant().plus(Duration.ofDays(3)));

        untilSent(booked, "REMINDER");
        List<String> texts = SMS.to("+12125550101");
        assertThat(texts).hasSize(2);
        assertThat(texts)
                .allSatisfy(text -> assertThat(text)
                        .contains("https://anteroom.example/a/" + booked.id() + "#")
                        .doesNotContainIgnoringCase("Maya", "Jordan", "session", "therapy", "consultation"));
        assertThat(delivery(booked, "REMINDER").get("channel").asString()).isEqualTo("SMS");
        assertThat(delivery(booked, "REMINDER").get("to").asString()).isEqualTo("+12125550101");
    }

    @Test
    void leavesARefusalAsFailedAndDoesNotTryAgain() {
        BookedAppointment booked =
                bookedWith("+12125550102", () -> SMS.answerNext(400, "{\"code\":21211,\"message\":\"not a number\"}"));

        JsonNode tried = untilTried(booked, KIND, 1);
        travelTo(clock.instant().plus(Duration.ofHours(1)));

        assertThat(tried.get("state").asString()).isEqualTo("FAILED");
        assertThat(tried.get("reason").asString()).isEqualTo("refused-by-provider");
        assertThat(delivery(booked, KIND).get("attempts").asInt()).isEqualTo(1);
        assertThat(SMS.to("+12125550102")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void triesAgainWhatTheProviderCertainlyDidNotTake(int status) {
        String number = "+1212555" + (1000 + status);
        BookedAppointment booked = bookedWith(number, () -> SMS.answerNext(status, "{}"));

        assertThat(untilTried(booked, KIND, 1).get("state").asString()).isEqualTo("PLANNED");
        travelTo(clock.instant().plus(Duration.ofSeconds(11)));

        assertThat(untilTried(booked, KIND, 2).get("state").asString()).isEqualTo("SENT");
        assertThat(SMS.to(number)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502})
    void doesNotSendTwiceWhatTheProviderMayHaveTaken(int status) {
        String number = "+1212555" + (1000 + status);
        BookedAppointment booked = bookedWith(number, () -> SMS.answerNext(status, "{}"));

        isOfUnknownOutcome(booked);
        assertThat(SMS.to(number)).isEmpty();
    }

    @Test
    void doesNotSendTwiceWhatWasNotAnsweredInTime() {
        BookedAppointment booked = bookedWith("+12125550103", SMS::hangNext);

        isOfUnknownOutcome(booked);
        assertThat(SMS.to("+12125550103")).hasSize(1);
    }

    private void isOfUnknownOutcome(BookedAppointment booked) {
        JsonNode tried = untilTried(booked, KIND, 1);
        travelTo(clock.instant().plus(Duration.ofHours(1)));
        assertThat(tried.get("state").asString()).isEqualTo("FAILED");
        assertThat(tried.get("reason").asString()).isEqualTo("outcome-unknown");
        assertThat(delivery(booked, KIND).get("attempts").asInt()).isEqualTo(1);
    }

    /** @param provider what it is told once nothing else is due */
    private BookedAppointment bookedWith(String number, Runnable provider) {
        Instant now = travelTo(10).toInstant();
        provider.run();
        BookedAppointment booked =
                BookedAppointment.bookedAt(now, inFourDays(now)).withoutEmail().withPhone(number);
        events.appointment(booked, 2);
        return booked;
    }
}
