package health.anteroom.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.intake.client.CareAppointment;
import health.anteroom.intake.client.CareAppointment.Clinician;
import health.anteroom.intake.client.CareAppointment.Standing;
import health.anteroom.intake.client.CareTeam;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.reading.Reader.End;
import health.anteroom.intake.reading.Reader.How;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final Clinician MAYA = new Clinician("c1", "Maya Lindqvist");
    private static final Clinician TOM = new Clinician("c2", "Tom Okafor");
    private static final String PART = "part-1";

    private final CareTeam nobody = CareTeam.of(new ClientId("client-1"));
    private final CareTeam maya = nobody.with(meets("a1", MAYA, Standing.LIVING));
    private final CareTeam both = maya.with(meets("a2", TOM, Standing.LIVING));
    private final Reading mayas = Reading.of(new ClientId("client-1")).following(maya, NOW);
    private final Reading boths = mayas.following(both, NOW);

    @Test
    void theFirstWhomTheyMeetReadsWhatIsAnsweredForIt() {
        assertThat(mayRead(mayas, MAYA, 1)).isTrue();
        assertThat(mayRead(mayas, TOM, 1)).isFalse();
        assertThat(sentence(mayas)).isEqualTo("Maya Lindqvist reads this before you meet. Nobody else does.");
        assertThat(mayas.news().count()).isZero();
    }

    @Test
    void whoeverComesLaterReadsOnlyWhatIsAnsweredUnderTheirName() {
        assertThat(mayRead(boths, TOM, 1)).isFalse();
        assertThat(mayRead(boths, TOM, 2)).isTrue();
        assertThat(mayRead(boths, MAYA, 2)).isTrue();
        assertThat(sentence(boths))
                .isEqualTo("Maya Lindqvist reads this before you meet. Tom Okafor reads only what you write after first"
                        + " seeing that name here. Nobody else does.");
        assertThat(boths.news().count()).isEqualTo(1);
    }

    @Test
    void theSameNewsAgainChangesNothing() {
        assertThat(boths.following(both, NOW.plusSeconds(60))).isEqualTo(boths);
    }

    @Test
    void oneWhoWasCalledOffReadsNoLonger() {
        Reading after = boths.following(maya.with(meets("a2", TOM, Standing.ENDED)), NOW);

        assertThat(mayRead(after, TOM, 2)).isFalse();
        assertThat(mayRead(after, MAYA, 2)).isTrue();
        assertThat(sentence(after)).doesNotContain("Tom");
        assertThat(after.news()).isEqualTo(boths.news());
    }

    /** The client read their name when they answered, and nobody wished it away. */
    @Test
    void oneWhoIsBookedAgainReadsWhatWasAnsweredUnderTheirNameBefore() {
        Reading calledOff = boths.following(maya.with(meets("a2", TOM, Standing.ENDED)), NOW);
        Reading again = calledOff.following(both.with(meets("a3", TOM, Standing.LIVING)), NOW);

        assertThat(mayRead(again, TOM, 2)).isTrue();
        assertThat(mayRead(again, TOM, 1)).isFalse();
        assertThat(mayRead(again, TOM, 3)).as("while they were not named").isFalse();
        assertThat(mayRead(again, TOM, 4)).isTrue();
    }

    @Test
    void theClientsYesOpensWhatWasWrittenBefore() {
        Reading agreed = boths.opening(TOM, new Earlier.Everything(), How.CLIENT_AGREED, NOW);

        assertThat(mayRead(agreed, TOM, 1)).isTrue();
        assertThat(boths.asking(NOW))
                .extracting(reader -> reader.clinician().id())
                .containsExactly("c2");
        assertThat(agreed.asking(NOW)).isEmpty();
    }

    @Test
    void aPartOpensThatPartAlone() {
        Reading agreed = boths.opening(TOM, new Earlier.Parts(Set.of(PART)), How.CLIENT_AGREED, NOW);

        assertThat(mayRead(agreed, TOM, 1)).isTrue();
        assertThat(agreed.mayRead("c2", "part-2", 1, NOW)).isFalse();
    }

    @Test
    void aNoAsksNoMore() {
        Reading refused = boths.answered("c2", Earlier.Word.NO, NOW);

        assertThat(refused.asking(NOW)).isEmpty();
        assertThat(mayRead(refused, TOM, 1)).isFalse();
        assertThat(mayRead(refused, TOM, 2)).isTrue();
    }

    @Test
    void whatTheClientEndsStaysClosedWhoeverIsBooked() {
        Reading ended = boths.ended("c1", End.By.CLIENT, NOW.plusSeconds(1));
        Reading later = ended.following(both.with(meets("a9", MAYA, Standing.LIVING)), NOW.plusSeconds(2));

        assertThat(ended.mayRead("c1", PART, 2, NOW.plusSeconds(1))).isFalse();
        assertThat(later.mayRead("c1", PART, 1, NOW.plusSeconds(2))).isFalse();
        assertThat(later.mayRead("c2", PART, 2, NOW.plusSeconds(2))).isTrue();
    }

    @Test
    void anEmergencyOpensEverythingForADay() {
        Reading urgent = boths.inEmergency(TOM, new Reader.Reason("They said goodbye to a friend."), NOW);

        assertThat(mayRead(urgent, TOM, 0)).isTrue();
        assertThat(urgent.mayRead("c2", PART, 1, NOW.plus(Duration.ofHours(23))))
                .isTrue();
        assertThat(urgent.mayRead("c2", PART, 1, NOW.plus(Duration.ofHours(24))))
                .isFalse();
        assertThat(urgent.news().count()).isEqualTo(2);
    }

    @Test
    void saysSoWhileNobodyReads() {
        assertThat(sentence(Reading.of(new ClientId("client-1"))))
                .isEqualTo("Nobody reads this yet. The clinician you are going to meet will.");
    }

    private static boolean mayRead(Reading reading, Clinician clinician, int under) {
        return reading.mayRead(clinician.id(), PART, under, NOW);
    }

    private static String sentence(Reading reading) {
        return WhoReads.of(reading, PART, NOW).sentence();
    }

    private static CareAppointment meets(String id, Clinician clinician, Standing standing) {
        return new CareAppointment(id, clinician, NOW.plusSeconds(3600), "first-visit", standing);
    }
}
