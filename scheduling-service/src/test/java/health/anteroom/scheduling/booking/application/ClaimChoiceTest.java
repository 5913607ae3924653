package health.anteroom.scheduling.booking.application;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.scheduling.booking.fixtures.AppointmentBuilder;
import health.anteroom.scheduling.booking.model.ClaimNames;
import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.MeetingPlace;
import health.anteroom.scheduling.booking.model.Places;
import health.anteroom.scheduling.booking.model.TakenReason;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.Maximums;
import health.anteroom.scheduling.practice.RoomId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimChoiceTest {
    private static final Meeting MEETING = AppointmentBuilder.anAppointment().meeting();
    private static final RoomId BLUE = new RoomId("blue");
    private static final RoomId GREEN = new RoomId("green");
    private static final List<Places> TWO_A_DAY =
            ClaimNames.placesOfOffering(MEETING, new Maximums(2, Maximums.UNLIMITED));
    private static final String DAY = "clinician/c1/offering/individual#2026-11-24/";

    @Test
    void takesTheFirstFreeNumberOfTheCliniciansOwnDay() {
        assertThat(names(choice(places(TWO_A_DAY), Claims.NONE, Set.of()))).contains(DAY + 1);
        assertThat(names(choice(places(TWO_A_DAY), Claims.NONE, Set.of(DAY + 1))))
                .contains(DAY + 2);
    }

    @Test
    void saysWhetherTheDayOrTheWeekIsFull() {
        List<Places> oneAWeek = ClaimNames.places(MEETING, new Maximums(Maximums.UNLIMITED, 1));

        assertThat(choice(places(TWO_A_DAY), Claims.NONE, Set.of(DAY + 1, DAY + 2)))
                .isEqualTo(refused(TakenReason.DAY_FULL));
        assertThat(choice(places(oneAWeek), Claims.NONE, Set.of("clinician/c1#2026-W48/1")))
                .isEqualTo(refused(TakenReason.WEEK_FULL));
        assertThat(names(choice(places(oneAWeek), Claims.NONE, Set.of("clinician/c1#2026-W47/1"))))
                .contains("clinician/c1#2026-W48/1");
    }

    @Test
    void keepsTheNumberThatItHas() {
        Claims had = new Claims(List.of(DAY + 2), List.of());

        assertThat(names(choice(places(TWO_A_DAY), had, Set.of())))
                .contains(DAY + 2)
                .doesNotContain(DAY + 1);
    }

    @Test
    void whoMayPassLimitsGoesWithoutANumberWhenThereIsNone() {
        Set<String> full = Set.of(DAY + 1, DAY + 2);
        ClaimWish passing = new ClaimWish("own", MEETING, places(TWO_A_DAY), Claims.NONE, true);

        assertThat(names(ClaimChoice.of(passing, full))).noneMatch(name -> name.startsWith(DAY));
        assertThat(names(ClaimChoice.of(passing, Set.of(DAY + 1)))).contains(DAY + 2);
    }

    @Test
    void takesTheFirstRoomThatIsFreeForTheWholeSession() {
        Set<String> lastTickOfBlue =
                Set.of(ClaimNames.ticks(BLUE, MEETING.time()).getLast());

        assertThat(room(choice(rooms(), Claims.NONE, Set.of()))).isEqualTo(BLUE);
        assertThat(room(choice(rooms(), Claims.NONE, lastTickOfBlue))).isEqualTo(GREEN);
        assertThat(names(choice(rooms(), Claims.NONE, lastTickOfBlue)))
                .containsAll(ClaimNames.ticks(GREEN, MEETING.time()));
    }

    @Test
    void saysWhenNoRoomIsFree() {
        Set<String> both = new HashSet<>(ClaimNames.ticks(BLUE, MEETING.time()));
        both.add(ClaimNames.ticks(GREEN, MEETING.time()).getFirst());

        assertThat(choice(rooms(), Claims.NONE, both)).isEqualTo(refused(TakenReason.NO_ROOM));
    }

    @Test
    void staysInItsRoomIfItCan() {
        Meeting inGreen = MEETING.in(new MeetingPlace(Format.IN_PERSON, GREEN));
        ClaimWish wish = new ClaimWish("own", inGreen, rooms(), Claims.NONE, false);
        Set<String> greenIsTaken = Set.copyOf(ClaimNames.ticks(GREEN, MEETING.time()));

        assertThat(room(ClaimChoice.of(wish, Set.of()))).isEqualTo(GREEN);
        assertThat(room(ClaimChoice.of(wish, greenIsTaken))).isEqualTo(BLUE);
    }

    @Test
    void letsGoOfARoomThatItNeedsNoMore() {
        Meeting inGreen = MEETING.in(new MeetingPlace(Format.VIDEO, GREEN));

        ClaimChoice choice =
                ClaimChoice.of(new ClaimWish("own", inGreen, places(List.of()), Claims.NONE, false), Set.of());

        assertThat(((ClaimChoice.Chosen) choice).meeting().place().claimedRoom())
                .isEmpty();
    }

    private static ClaimChoice choice(ClaimNeeds needs, Claims had, Set<String> taken) {
        return ClaimChoice.of(new ClaimWish("own", MEETING, needs, had, false), taken);
    }

    private static ClaimNeeds places(List<Places> places) {
        return new ClaimNeeds(List.of("clinician/c1@1"), places, List.of());
    }

    private static ClaimNeeds rooms() {
        return new ClaimNeeds(List.of("clinician/c1@1"), List.of(), List.of(BLUE, GREEN));
    }

    private static ClaimChoice refused(TakenReason why) {
        return new ClaimChoice.NoneLeft(new BookingRefusal.SlotTaken(why));
    }

    private static List<String> names(ClaimChoice choice) {
        return ((ClaimChoice.Chosen) choice).names();
    }

    private static RoomId room(ClaimChoice choice) {
        return ((ClaimChoice.Chosen) choice).meeting().place().claimedRoom().orElseThrow();
    }
}
