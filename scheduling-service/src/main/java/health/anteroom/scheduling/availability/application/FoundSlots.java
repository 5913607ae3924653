package health.anteroom.scheduling.availability.application;

import health.anteroom.scheduling.practice.ClinicianId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Starts of several clinicians in one order: by start, then by clinician. Packed, since there may be tens of thousands. */
public final class FoundSlots {
    private static final int CLINICIAN_BITS = 16;
    private static final long CLINICIAN = (1L << CLINICIAN_BITS) - 1;

    private final List<ClinicianId> clinicians;
    private final Duration duration;
    private final long[] packed;

    FoundSlots(List<ClinicianId> clinicians, Duration duration, List<long[]> startsByClinician) {
        this.clinicians = clinicians;
        this.duration = duration;
        this.packed = new long
                [startsByClinician.stream().mapToInt(starts -> starts.length).sum()];
        int at = 0;
        for (int clinician = 0; clinician < startsByClinician.size(); clinician++) {
            for (long start : startsByClinician.get(clinician)) {
                packed[at++] = (start << CLINICIAN_BITS) | clinician;
            }
        }
        Arrays.sort(packed);
    }

    public int size() {
        return packed.length;
    }

    public Instant start(int slot) {
        return Instant.ofEpochSecond(packed[slot] >> CLINICIAN_BITS);
    }

    public ClinicianId clinician(int slot) {
        return clinicians.get((int) (packed[slot] & CLINICIAN));
    }

    public Duration duration() {
        return duration;
    }
}
