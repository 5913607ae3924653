package health.anteroom.scheduling.availability;

import java.time.Instant;

/**
 * @param from first start asked for, in epoch seconds
 * @param to end of the starts asked for, exclusive
 * @param now holds that ended by then do not count
 * @param withStarts whether the starts around are needed, for a clinician with maximums
 * @param except an appointment whose start does not count, since it would move; empty for none
 */
public record TakenSearch(long from, long to, Instant now, boolean withStarts, String except) {}
