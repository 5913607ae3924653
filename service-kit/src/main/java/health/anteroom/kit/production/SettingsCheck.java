package health.anteroom.kit.production;

import java.util.List;

/** Some settings that are in effect. */
@FunctionalInterface
public interface SettingsCheck {
    /** What of them is too weak for a practice, in words for whoever runs it. */
    List<String> weaknesses();
}
