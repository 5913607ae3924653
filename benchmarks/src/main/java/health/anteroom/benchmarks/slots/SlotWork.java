package health.anteroom.benchmarks.slots;

/**
 * A search: how many clinicians, how many days.
 *
 * @param perDay at most so many appointments a day; 0 for no maximum
 */
public record SlotWork(int clinicians, int days, int perDay) {
    /** As JMH passes it on: {@code 10x30}, or {@code 10x30/6} with a maximum. */
    static SlotWork parse(String text) {
        String[] parts = text.split("[x/]", -1);
        return new SlotWork(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    String words() {
        String maximum = perDay == 0 ? "" : ", at most %d a day".formatted(perDay);
        return "%d × %d days%s".formatted(clinicians, days, maximum);
    }
}
