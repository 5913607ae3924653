package health.anteroom.scheduling.practice;

import java.util.Set;

/** When and how an offering can take place. */
public record OfferingTerms(Set<Format> formats, SlotTerms slots) {
    public OfferingTerms {
        formats = Offering.inOrder(formats);
    }
}
