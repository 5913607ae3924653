package health.anteroom.scheduling.booking.application;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.scheduling.practice.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Four hundred days of a practice in each of twelve zones: what is listed is accepted, by rules and claims, and nothing
 * else is. Each run of days holds the zone's odd ones. {@code -Danteroom.seed=n} tries another seed.
 */
class ListedIsBookableTest {
    private static final long SEED = Long.getLong("anteroom.seed", 20_261_122L);
    private static final int DAYS = 400;

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "America/New_York,2026-02-10",
        "Europe/London,2026-02-10",
        "Australia/Lord_Howe,2026-02-10",
        "Pacific/Apia,2011-03-01",
        "Pacific/Auckland,2026-02-10",
        "Asia/Kathmandu,2026-02-10",
        "America/St_Johns,2010-02-20",
        "Africa/Casablanca,2026-01-10",
        "Asia/Gaza,2026-02-10",
        "Pacific/Chatham,2026-02-10",
        "America/Santiago,2026-02-10",
        "Asia/Pyongyang,2015-01-10"
    })
    void whatIsListedCanBeBookedAndNothingElse(ZoneId zone, LocalDate first) {
        SimulatedPractice practice = new SimulatedPractice(SEED, zone, first);
        long offered = 0;
        long refused = 0;

        for (int day = 0; day < DAYS; day++) {
            practice.nextDay();
            for (int i = 0; i <= day % 2; i++) {
                Slot wish = practice.someWish();
                TimeRange asked = practice.dayOf(wish);
                Set<Instant> listed = practice.listed(wish, asked);
                for (Instant at : practice.candidates(asked, listed)) {
                    boolean accepted = practice.accepts(new Slot(wish.offering(), wish.clinician(), at));
                    assertThat(accepted)
                            .as("%s with %s at %s, day %s, seed %s", wish.offering(), wish.clinician(), at, day, SEED)
                            .isEqualTo(listed.contains(at));
                    offered += accepted ? 1 : 0;
                    refused += accepted ? 0 : 1;
                }
                practice.takeSome(wish, listed);
            }
        }

        System.out.printf(
                "%s from %s, seed %d: %d starts offered, %d refused, %d booked%n",
                zone, first, SEED, offered, refused, practice.booked());
        assertThat(practice.booked()).isGreaterThan(DAYS / 2);
        assertThat(refused).isGreaterThan(offered);
    }
}
