package health.anteroom.scheduling.booking.application;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.scheduling.availability.TakenSearch;
import health.anteroom.scheduling.availability.TakenTime;
import health.anteroom.scheduling.availability.TakenTimes;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.practice.CalendarNews;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AppointmentIndexTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-03-09T15:00:00Z");
    private static final ClinicianId CLINICIAN = new ClinicianId("lee");
    private static final TakenTime.From FROM = new TakenTime.From(CLINICIAN, new OfferingId("individual"), null);
    private static final ClientId CLIENT = new ClientId("client");

    private final TakenTimes taken = new TakenTimes();
    private final AppointmentIndex index = new AppointmentIndex(taken, new CalendarNews());

    @Test
    void showsWhatStandsToTheDeskAndToItsClient() {
        index.tell(booked(MONDAY), 1);

        assertThat(index.standing(CLINICIAN, day(MONDAY), NOW)).hasSize(1);
        assertThat(index.ofClient(CLIENT)).hasSize(1);
        assertThat(isTaken(MONDAY)).isTrue();
    }

    @Test
    void followsAMove() {
        Instant later = MONDAY.plus(Duration.ofDays(3));
        index.tell(booked(MONDAY), 1);
        index.tell(booked(later), 2);

        assertThat(isTaken(MONDAY)).isFalse();
        assertThat(isTaken(later)).isTrue();
        assertThat(index.standing(CLINICIAN, day(MONDAY), NOW)).isEmpty();
    }

    @Test
    void isNotTakenBackByAnOlderEvent() {
        index.tell(line(AppointmentStatus.CANCELLED, MONDAY), 2);
        index.tell(booked(MONDAY), 1);

        assertThat(isTaken(MONDAY)).isFalse();
        assertThat(index.standing(CLINICIAN, day(MONDAY), NOW)).isEmpty();
    }

    @Test
    void letsGoOfTheLongPastOnly() {
        index.tell(booked(MONDAY), 1);

        index.forgetEndedBefore(MONDAY);
        assertThat(index.ofClient(CLIENT)).hasSize(1);
        assertThat(isTaken(MONDAY)).isTrue();

        index.forgetEndedBefore(MONDAY.plus(Duration.ofDays(1)));
        assertThat(index.ofClient(CLIENT)).isEmpty();
        assertThat(index.standing(CLINICIAN, day(MONDAY), NOW)).isEmpty();
        assertThat(isTaken(MONDAY)).isFalse();
    }

    private boolean isTaken(Instant start) {
        TimeRange day = day(start);
        TakenSearch search =
                new TakenSearch(day.start().getEpochSecond(), day.end().getEpochSecond(), NOW, null, "");
        return !taken.around(CLINICIAN, search).busy().isEmpty();
    }

    private static TimeRange day(Instant start) {
        return new TimeRange(start.minus(Duration.ofHours(6)), start.plus(Duration.ofHours(6)));
    }

    private static CalendarLine booked(Instant start) {
        return line(AppointmentStatus.BOOKED, start);
    }

    private static CalendarLine line(AppointmentStatus status, Instant start) {
        TimeRange time = new TimeRange(start, start.plus(Duration.ofMinutes(50)));
        return new CalendarLine(
                "appointment", status, CLIENT, new CalendarLine.Occupied(FROM, time, time, Instant.MAX), NOW);
    }
}
