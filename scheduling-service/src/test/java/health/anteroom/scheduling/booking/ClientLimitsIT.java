package health.anteroom.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.Api;
import health.anteroom.scheduling.Api.Answer;
import health.anteroom.scheduling.SchedulingIT;
import health.anteroom.scheduling.TestPractice;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SchedulingIT
class ClientLimitsIT {
    @LocalServerPort
    int port;

    @Autowired
    PracticeClock clock;

    @Test
    void aClientMovesAndCancelsUntilTheNoticeAndStaffAfterIt() {
        TestPractice practice =
                TestPractice.open(port, clock, Map.of("moveNotice", "PT48H", "cancelNotice", "PT24H"), Map.of());
        Answer booked = practice.booked("close", practice.at(3, "09:00"));
        Instant start = Instant.parse(practice.at(3, "09:00"));
        assertThat(moment(booked, "moveUntil")).isEqualTo(start.minus(Duration.ofHours(48)));
        assertThat(moment(booked, "cancelUntil")).isEqualTo(start.minus(Duration.ofHours(24)));

        clock.advance(Duration.between(
                clock.instant(), start.minus(Duration.ofHours(48)).plusSeconds(1)));
        Answer move = link(booked, "reschedule", Map.of("start", practice.at(5, "09:00")));
        assertThat(move.problem()).as(move.body()).isEqualTo("change-closed");
        assertThat(move.text("reason")).isEqualTo("MOVE_NOTICE");
        assertThat(link(booked, "change-format", Map.of("format", "PHONE")).status())
                .isEqualTo(200);

        clock.advance(Duration.ofHours(24));
        Answer cancel = link(booked, "cancel", null);
        assertThat(cancel.problem()).isEqualTo("change-closed");
        assertThat(cancel.text("reason")).isEqualTo("CANCEL_NOTICE");
        assertThat(Api.desk(port).get(path(booked, "")).text("status")).isEqualTo("BOOKED");
        assertThat(Api.desk(port).post(path(booked, "/cancel"), null).text("status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void exactlyAtTheNoticeIsInTime() {
        TestPractice practice = TestPractice.open(port, clock, Map.of("cancelNotice", "PT24H"), Map.of());
        Answer booked = practice.booked("exact", practice.at(3, "09:00"));

        clock.advance(Duration.between(clock.instant(), Instant.parse(practice.at(2, "09:00")))
                .minusSeconds(30));

        assertThat(link(booked, "cancel", null).status()).isEqualTo(200);
    }

    @Test
    void aClientMovesAsOftenAsTheOfferingAllowsAndMovesOfStaffDoNotCount() {
        TestPractice practice = TestPractice.open(port, clock, Map.of("maximumMoves", 1), Map.of());
        Answer booked = practice.booked("moves", practice.at(10, "09:00"));
        Answer byDesk = Api.desk(port).post(path(booked, "/reschedule"), Map.of("start", practice.at(11, "09:00")));
        assertThat(byDesk.status()).as(byDesk.body()).isEqualTo(200);

        Answer first = link(booked, "reschedule", Map.of("start", practice.at(12, "09:00")));
        Answer second = link(booked, "reschedule", Map.of("start", practice.at(13, "09:00")));

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(second.text("reason")).as(second.body()).isEqualTo("MAXIMUM_MOVES");
        assertThat(link(booked, "reschedule", Map.of("start", practice.at(12, "09:00")))
                        .status())
                .as("where it stands already")
                .isEqualTo(200);
        assertThat(link(booked, "cancel", null).status()).isEqualTo(200);
    }

    @Test
    void givesTheLimitsBackAndNoneWhereThereAreNone() {
        TestPractice limited = TestPractice.open(
                port, clock, Map.of("moveNotice", "PT48H", "cancelNotice", "PT24H", "maximumMoves", 0), Map.of());
        TestPractice plain = TestPractice.open(port, clock);

        Answer read = Api.desk(port).get("offerings/" + limited.offering);

        assertThat(read.text("moveNotice")).isEqualTo("P2D");
        assertThat(read.text("cancelNotice")).isEqualTo("P1D");
        assertThat(read.json().path("maximumMoves").asInt(-1)).isZero();
        assertThat(Api.desk(port).get("offerings/" + plain.offering).json().propertyNames())
                .doesNotContain("moveNotice", "cancelNotice", "maximumMoves");
        assertThat(Api.owner(port)
                        .put("offerings/" + limited.offering, read.body())
                        .header("ETag"))
                .isEqualTo(read.header("ETag"));
        assertThat(Api.nobody(port).get("offerings").body()).doesNotContain("moveNotice");
    }

    private Answer link(Answer booked, String action, Object body) {
        return Api.visitor(port, "holder")
                .post(path(booked, "/" + action), body, Api.bearer(booked.text("manageToken")));
    }

    private static Instant moment(Answer answer, String field) {
        return OffsetDateTime.parse(answer.text(field)).toInstant();
    }

    private static String path(Answer booked, String action) {
        return "appointments/" + booked.text("id") + action;
    }
}
