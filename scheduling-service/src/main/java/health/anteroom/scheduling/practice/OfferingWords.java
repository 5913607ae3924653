package health.anteroom.scheduling.practice;

/** What is said about an offering before it is booked; empty where nothing is said. */
public record OfferingWords(String name, String priceNote, String changePolicy) {}
