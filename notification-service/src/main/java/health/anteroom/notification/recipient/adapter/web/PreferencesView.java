package health.anteroom.notification.recipient.adapter.web;

import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.recipient.QuietHours;
import health.anteroom.notification.recipient.ReminderOffset;
import health.anteroom.notification.recipient.SafeTime;
import health.anteroom.notification.recipient.model.MessageWishes;
import health.anteroom.notification.recipient.model.PersonName;
import health.anteroom.notification.recipient.model.Preferences;
import health.anteroom.notification.recipient.model.SafetyWishes;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;

/** Preferences as they are shown: the same fields that can be sent back. */
record PreferencesView(
        List<String> channels,
        boolean plainWords,
        QuietHoursView quietHours,
        String zone,
        List<String> reminders,
        List<SafeTimeView> safeTimes,
        String voicemail,
        String callAs,
        List<String> doNotContact,
        List<String> maySpeakWith,
        String changes,
        boolean calendarInvites) {

    static PreferencesView of(Preferences preferences) {
        MessageWishes messages = preferences.messages();
        SafetyWishes safety = preferences.safety();
        return new PreferencesView(
                names(messages.channels()),
                messages.wording() == Wording.PLAIN,
                QuietHoursView.of(preferences.times().quietHours()),
                preferences.times().zone().getId(),
                messages.reminders().stream().map(ReminderOffset::toString).toList(),
                preferences.times().safeTimes().stream().map(SafeTimeView::of).toList(),
                safety.voicemail().name(),
                safety.callAs().map(PersonName::value).orElse(""),
                names(safety.doNotContact().stream().sorted().toList()),
                safety.maySpeakWith().stream().map(PersonName::value).toList(),
                safety.changes().name(),
                messages.calendarInvites());
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    @Override
    public String toString() {
        return "<hidden>";
    }

    record QuietHoursView(String from, String to) {
        static QuietHoursView of(QuietHours quiet) {
            return new QuietHoursView(quiet.from().toString(), quiet.to().toString());
        }
    }

    record SafeTimeView(String day, String from, String to) {
        static SafeTimeView of(SafeTime safe) {
            String end =
                    safe.to().equals(LocalTime.MIDNIGHT) ? "24:00" : safe.to().toString();
            return new SafeTimeView(safe.day().name(), safe.from().toString(), end);
        }
    }
}
