package health.anteroom.scheduling.practice;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Tells whoever listens on this instance that something in a clinician's calendar is new. Told after memory knows it, so
 * that who looks then sees it; of other instances' writes with their events.
 */
@Component
public class CalendarNews {
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    public void tell(ClinicianId clinician) {
        listeners.forEach(listener -> listener.hears(clinician));
    }

    public void add(Listener listener) {
        listeners.add(listener);
    }

    public void remove(Listener listener) {
        listeners.remove(listener);
    }

    /** Hears at once, on the thread of the change: it must not wait. */
    public interface Listener {
        void hears(ClinicianId clinician);
    }
}
