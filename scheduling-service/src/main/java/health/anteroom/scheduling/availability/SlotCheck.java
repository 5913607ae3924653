package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.availability.model.OpenHours;
import health.anteroom.scheduling.availability.model.SearchRange;
import health.anteroom.scheduling.availability.model.SlotFinder;
import health.anteroom.scheduling.availability.model.Starts;
import health.anteroom.scheduling.availability.model.Taken;
import health.anteroom.scheduling.availability.model.TimeOffIntervals;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Whether a start is one that the rules offer: the engine that lists, asked for one start. Who has the time already is
 * not looked at: the store decides that in the write.
 */
@Component
public class SlotCheck {
    private final TakenTimes taken;

    public SlotCheck(TakenTimes taken) {
        this.taken = taken;
    }

    /** By hours, grid, notice, window, time off and maximums. */
    public SlotOffer ask(SlotQuestion question) {
        if (!question.start().equals(question.start().truncatedTo(ChronoUnit.SECONDS))) {
            return SlotOffer.NOT_OFFERED;
        }
        OpenHours hours = new OpenHours(question.clinician().schedule().rule());
        Taken off = Taken.NOTHING.off(TimeOffIntervals.of(question.clinician().schedule()));
        if (!offers(hours, question, off)) {
            return SlotOffer.NOT_OFFERED;
        }
        boolean room = !hours.isLimited() || offers(hours, question, off.counting(starts(question)));
        return room ? SlotOffer.OFFERED : SlotOffer.FULL;
    }

    private static boolean offers(OpenHours hours, SlotQuestion question, Taken against) {
        return SlotFinder.offers(hours, question.terms(), against, range(question));
    }

    private Starts starts(SlotQuestion question) {
        SearchRange only = range(question);
        TakenSearch search = new TakenSearch(only.from(), only.to(), question.now(), true, question.moving());
        return taken.around(question.clinician().id(), search).starts();
    }

    private static SearchRange range(SlotQuestion question) {
        return SearchRange.only(
                question.start().getEpochSecond(), question.now().getEpochSecond());
    }
}
