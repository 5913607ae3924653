package health.anteroom.benchmarks.slots;

import health.anteroom.scheduling.availability.application.FoundSlots;

/** A faster answer that is another answer is no answer. */
final class SameSlots {
    private static final int CLINICIAN_BITS = 16;

    private SameSlots() {}

    static void check(FoundSlots product, long[] plain) {
        if (product.size() != plain.length) {
            throw new IllegalStateException("%d slots and %d slots".formatted(product.size(), plain.length));
        }
        for (int slot = 0; slot < plain.length; slot++) {
            int clinician = (int) (plain[slot] & ((1 << CLINICIAN_BITS) - 1));
            boolean same = product.start(slot).getEpochSecond() == plain[slot] >> CLINICIAN_BITS
                    && product.clinician(slot).equals(BenchPractice.id(clinician));
            if (!same) {
                throw new IllegalStateException("slot %d differs".formatted(slot));
            }
        }
    }
}
