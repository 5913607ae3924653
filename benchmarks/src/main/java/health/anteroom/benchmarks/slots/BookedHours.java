package health.anteroom.benchmarks.slots;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;

/**
 * The practice that both sides search: everybody sees people from nine to five on weekdays, sessions of 50 minutes that
 * may begin each quarter of an hour, six hours of ten taken. It begins before the clocks change.
 */
final class BookedHours {
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    static final LocalTime OPENS = LocalTime.of(9, 0);
    static final LocalTime CLOSES = LocalTime.of(17, 0);
    static final Duration SESSION = Duration.ofMinutes(50);
    static final Duration GRID = Duration.ofMinutes(15);

    private static final double TAKEN = 0.6;

    private BookedHours() {}

    static boolean isOpen(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    static long at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toEpochSecond();
    }

    /** The starts of what is taken from one clinician, sorted; the same for the same number each time. */
    static long[] taken(int clinician, int days) {
        return taken(new Random(clinician), FIRST, days);
    }

    /** What was taken from them on so many days before. */
    static long[] past(int clinician, int days) {
        return taken(new Random(-1L - clinician), FIRST.minusDays(days), days);
    }

    private static long[] taken(Random random, LocalDate first, int days) {
        long[] starts = new long[days * (CLOSES.getHour() - OPENS.getHour())];
        int size = 0;
        for (int day = 0; day < days; day++) {
            LocalDate date = first.plusDays(day);
            for (int hour = OPENS.getHour(); hour < CLOSES.getHour() && isOpen(date); hour++) {
                if (random.nextDouble() < TAKEN) {
                    starts[size++] = at(date, LocalTime.of(hour, 0));
                }
            }
        }
        return Arrays.copyOf(starts, size);
    }
}
