package health.anteroom.notification.recipient.application;

import health.anteroom.notification.recipient.model.Preferences;

/** How a look at preferences, or a change of them, ended. */
public sealed interface PreferencesOutcome {
    record Found(Preferences preferences, long revision) implements PreferencesOutcome {}

    record NobodyThere() implements PreferencesOutcome {}

    record ChangedMeanwhile() implements PreferencesOutcome {}
}
