package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.messages.CaughtMessage;
import java.util.regex.Pattern;

/** What nobody beside the phone may read: why somebody comes, to whom, and under which title. */
final class DiscreetWords {
    private static final Pattern TELLING = Pattern.compile(
            "therap|session|intake|consult|counsel|psych|mental|emdr|somatic|hypno|trauma|anxi|depress|couple|individual"
                    + "|clinic|offering|patient|treatment|health|\\bdr\\b|ph\\.?d|lcsw|lmft|\\bvisit",
            Pattern.CASE_INSENSITIVE);
    /** Random characters after a neutral path: any word may stand in them by chance. */
    private static final Pattern RANDOM = Pattern.compile("/(?:a|was-this-you)/\\S+");

    private DiscreetWords() {}

    static void assertDiscreet(CaughtMessage message) {
        assertDiscreet(message.onALockScreen());
    }

    static void assertDiscreet(String shown) {
        assertThat(RANDOM.matcher(shown).replaceAll("/a/")).doesNotContainPattern(TELLING);
    }
}
