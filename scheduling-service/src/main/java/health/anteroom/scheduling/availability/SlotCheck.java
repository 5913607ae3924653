package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.availability.model.Fullness;
import health.anteroom.scheduling.availability.model.OpenHours;
import health.anteroom.scheduling.availability.model.SearchRange;
import health.anteroom.scheduling.availability.model.SlotFinder;
import health.anteroom.scheduling.availability.model.Taken;
import health.anteroom.scheduling.availability.model.TimeOffIntervals;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.Schedule;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Whether a start is one that the rules offer: the engine that lists, asked for one start. Who has the time or the room
 * already is not looked at: the store decides that in the write.
 */
@Component
public class SlotCheck {
    private final TakenTimes taken;

    public SlotCheck(TakenTimes taken) {
        this.taken = taken;
    }

    /** By hours, holidays, grid, notice, window, time off and maximums. */
    public SlotOffer ask(Clinician clinician, PracticeSetup setup, SlotQuestion question) {
        if (!question.start().equals(question.start().truncatedTo(ChronoUnit.SECONDS))) {
            return SlotOffer.NOT_OFFERED;
        }
        OpenHours hours = hours(clinician.schedule(), setup);
        if (!SlotFinder.offers(hours, question.terms(), Taken.NOTHING, range(question))) {
            return SlotOffer.NOT_OFFERED;
        }
        Taken off = Taken.NOTHING.off(TimeOffIntervals.of(clinician.schedule()));
        if (!SlotFinder.offers(hours, question.terms(), off, range(question))) {
            return SlotOffer.AWAY;
        }
        Taken counted = taken.around(clinician.id(), TakenSearch.counting(range(question), question));
        return switch (Fullness.of(
                hours, question.terms(), counted, range(question).from())) {
            case PLACE_LEFT -> SlotOffer.OFFERED;
            case DAY_FULL -> SlotOffer.DAY_FULL;
            case WEEK_FULL -> SlotOffer.WEEK_FULL;
        };
    }

    /** Whether a session that was offered when somebody kept it is still in open hours, and nobody is away then. */
    public boolean stillOpen(Clinician clinician, PracticeSetup setup, TimeRange session) {
        return hours(clinician.schedule(), setup)
                        .cover(session.start().getEpochSecond(), session.end().getEpochSecond())
                && clinician.schedule().timeOff().stream()
                        .noneMatch(off -> off.time().overlaps(session));
    }

    private static OpenHours hours(Schedule schedule, PracticeSetup setup) {
        return new OpenHours(schedule.rule(), setup.holidaysIn(schedule.zone()));
    }

    private static SearchRange range(SlotQuestion question) {
        return SearchRange.only(
                question.start().getEpochSecond(), question.now().getEpochSecond());
    }
}
