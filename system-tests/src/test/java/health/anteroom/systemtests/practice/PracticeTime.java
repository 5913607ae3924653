package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.stack.Condition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/** The travelled clock: moving it also lets everything that is due by then happen first. */
public final class PracticeTime {
    private static final String CLOCK = "/local/clock";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AnteroomClient anyone;

    PracticeTime(AnteroomClient anyone) {
        this.anyone = anyone;
    }

    public Instant now() {
        return Instant.parse(anyone.get(CLOCK).send().expect(200).text("now"));
    }

    public Instant advance(Duration by) {
        return moved(Map.of("advance", by.toString()));
    }

    /** Never back: a moment that is over already only lets things settle. */
    public Instant advanceTo(Instant target) {
        return target.isAfter(now()) ? moved(Map.of("to", target.toString())) : settle();
    }

    /** The same while services are killed: a step that does not come to rest is taken again. */
    public void insistOn(Instant target) {
        Condition.within(
                Condition.UNTIL_RESTARTED,
                "the practice's time to be " + target,
                () -> anyone.post(CLOCK)
                        .body(Map.of("to", target.toString()))
                        .patient(PATIENCE)
                        .send(),
                answer -> answer.status() == 200);
    }

    /** To the next noon, unless it is day: no message waits for a morning then. */
    void letItBeDay() {
        ZonedDateTime local = now().atZone(ZoneId.of(Practice.ZONE));
        if (local.getHour() < 9 || local.getHour() >= 17) {
            ZonedDateTime noon = local.with(LocalTime.NOON);
            advanceTo((noon.isAfter(local) ? noon : noon.plusDays(1)).toInstant());
        }
    }

    /** Waits until nothing is on its way any more. */
    public Instant settle() {
        return advance(Duration.ofSeconds(1));
    }

    private Instant moved(Map<String, String> how) {
        return Instant.parse(anyone.post(CLOCK)
                .body(how)
                .patient(PATIENCE)
                .send()
                .expect(200)
                .text("now"));
    }
}
