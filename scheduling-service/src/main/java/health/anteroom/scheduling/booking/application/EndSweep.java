package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.time.DueSource;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.scheduling.booking.BookingSettings;
import health.anteroom.scheduling.booking.model.AppointmentId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends what ends by itself: holds whose time is over, and requests that nobody answered; later it removes ended holds. No
 * hold depends on it: whoever wants the time of one that is over ends it too.
 */
@Component
class EndSweep implements DueSource {
    private final Appointments appointments;
    private final AppointmentIndex index;
    private final HoldExpiry expiry;
    private final RequestExpiry unanswered;
    private final PracticeClock clock;
    private final BookingSettings settings;

    EndSweep(
            Appointments appointments,
            AppointmentIndex index,
            HoldExpiry expiry,
            RequestExpiry unanswered,
            PracticeClock clock,
            BookingSettings settings) {
        this.appointments = appointments;
        this.index = index;
        this.expiry = expiry;
        this.unanswered = unanswered;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Optional<Instant> nextDue() {
        return index.nextEndAfter(clock.instant());
    }

    @Override
    public int overdue() {
        return index.overAt(clock.instant()).size();
    }

    @Scheduled(fixedDelay = 500)
    void endWhatIsOver() {
        Instant now = clock.instant();
        for (String id : index.overAt(now)) {
            appointments
                    .find(new AppointmentId(id))
                    .ifPresentOrElse(
                            stored -> {
                                boolean ended =
                                        expiry.clearedIfOver(stored, now) || unanswered.endedIfOver(stored, now);
                                if (!ended) {
                                    index.tell(CalendarLines.of(stored), stored.revision());
                                }
                            },
                            () -> index.drop(id));
        }
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    void removeSettled() {
        for (String id : index.settledBefore(clock.instant().minus(settings.settledKept()))) {
            boolean gone = appointments
                    .find(new AppointmentId(id))
                    .map(stored -> stored.state().claims().exclusive().isEmpty() && appointments.delete(stored))
                    .orElse(true);
            if (gone) {
                index.drop(id);
            }
        }
    }
}
