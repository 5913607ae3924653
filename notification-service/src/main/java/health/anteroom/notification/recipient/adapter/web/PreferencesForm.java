package health.anteroom.notification.recipient.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of preferences as it was sent; what is absent stays as it is. */
record PreferencesForm(
        @Nullable List<@Nullable String> channels,
        @Nullable Boolean plainWords,
        @Nullable QuietHoursForm quietHours,
        @Nullable String zone,
        @Nullable List<@Nullable String> reminders,
        @Nullable List<@Nullable SafeTimeForm> safeTimes,
        @Nullable String voicemail,
        @Nullable String callAs,
        @Nullable List<@Nullable String> doNotContact,
        @Nullable List<@Nullable String> maySpeakWith,
        @Nullable String changes,
        @Nullable Boolean calendarInvites) {

    record QuietHoursForm(@Nullable String from, @Nullable String to) {}

    record SafeTimeForm(
            @Nullable String day,
            @Nullable String from,
            @Nullable String to) {}

    @Override
    public String toString() {
        return "<hidden>";
    }
}
