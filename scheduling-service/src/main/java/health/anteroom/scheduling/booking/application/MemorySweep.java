package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.BookingSettings;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps memory to the present: what a start would no longer load is let go. */
@Component
class MemorySweep {
    private final AppointmentIndex index;
    private final PracticeClock clock;
    private final BookingSettings settings;

    MemorySweep(AppointmentIndex index, PracticeClock clock, BookingSettings settings) {
        this.index = index;
        this.clock = clock;
        this.settings = settings;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 3_600_000)
    void forgetLongPast() {
        index.forgetEndedBefore(clock.instant().minus(settings.remembered()));
    }
}
