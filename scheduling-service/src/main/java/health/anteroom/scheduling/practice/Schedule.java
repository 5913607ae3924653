package health.anteroom.scheduling.practice;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A clinician's hours and the times they are away. */
public record Schedule(AvailabilityRule rule, List<TimeOff> timeOff) {
    public Schedule {
        timeOff = List.copyOf(timeOff);
    }

    public ZoneId zone() {
        return rule.zone();
    }

    public Schedule with(AvailabilityRule changed) {
        return new Schedule(changed, timeOff);
    }

    public Schedule with(TimeOff added) {
        List<TimeOff> all = new ArrayList<>(timeOff);
        all.add(added);
        return new Schedule(rule, all);
    }

    public Schedule without(String timeOffId) {
        return new Schedule(
                rule,
                timeOff.stream().filter(off -> !off.id().equals(timeOffId)).toList());
    }

    public Optional<TimeOff> find(String timeOffId) {
        return timeOff.stream().filter(off -> off.id().equals(timeOffId)).findFirst();
    }
}
