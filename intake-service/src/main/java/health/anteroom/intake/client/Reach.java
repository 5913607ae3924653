package health.anteroom.intake.client;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a client is and how messages may speak.
 *
 * @param region ISO 3166-2, if they said
 */
public record Reach(ZoneId zone, @Nullable String region, Wording wording) {

    public Optional<String> regionValue() {
        return Optional.ofNullable(region);
    }

    @Override
    public String toString() {
        return "<hidden>";
    }

    /** Messages are discreet unless the client asked for plain words. */
    public enum Wording {
        DISCREET,
        PLAIN;

        public static Wording of(boolean plainWords) {
            return plainWords ? PLAIN : DISCREET;
        }
    }
}
