package health.anteroom.scheduling.availability;

import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.SlotTerms;
import java.time.Instant;

/**
 * Whether this start is offered.
 *
 * @param moving the appointment that would move there and so does not count against itself; empty for a new one
 */
public record SlotQuestion(OfferingId offering, SlotTerms terms, Instant start, Instant now, String moving) {}
