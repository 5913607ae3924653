package health.anteroom.scheduling.practice;

/** What kind of time an offering is; the desk sees this on a tile, nothing clinical. */
public enum OfferingKind {
    CONSULTATION,
    INDIVIDUAL,
    COUPLES,
    EXTENDED
}
