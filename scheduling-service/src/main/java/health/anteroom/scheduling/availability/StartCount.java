package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.availability.model.Starts;
import health.anteroom.scheduling.availability.model.Taken;
import health.anteroom.scheduling.practice.OfferingId;

/** Collects the starts that count towards maximums: all of a clinician's, and of them those of one offering. */
final class StartCount {
    private final OfferingId offering;
    private final String except;
    private final Starts.Builder all = new Starts.Builder();
    private final Starts.Builder ofOffering = new Starts.Builder();

    /** @param except the appointment that does not count, since it would move; empty for none */
    StartCount(OfferingId offering, String except) {
        this.offering = offering;
        this.except = except;
    }

    void add(long start, TakenTime taken) {
        if (!taken.id().equals(except)) {
            all.add(start);
            if (taken.from().offering().equals(offering)) {
                ofOffering.add(start);
            }
        }
    }

    Taken countedIn(Taken taken) {
        return taken.counting(all.build(), ofOffering.build());
    }
}
