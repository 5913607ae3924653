package health.anteroom.scheduling.practice;

import java.util.EnumSet;
import java.util.Set;

/** A kind of appointment that the practice gives. */
public record Offering(OfferingId id, OfferingKind kind, OfferingWords words, OfferingUse use, OfferingTerms terms) {

    public String name() {
        return words.name();
    }

    public SlotTerms slots() {
        return terms.slots();
    }

    public boolean comesAs(Format format) {
        return terms.formats().contains(format);
    }

    static Set<Format> inOrder(Set<Format> formats) {
        return java.util.Collections.unmodifiableSet(EnumSet.copyOf(formats));
    }
}
