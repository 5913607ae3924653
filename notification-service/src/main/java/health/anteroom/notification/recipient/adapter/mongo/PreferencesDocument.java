package health.anteroom.notification.recipient.adapter.mongo;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.recipient.QuietHours;
import health.anteroom.notification.recipient.ReminderOffset;
import health.anteroom.notification.recipient.SafeTime;
import health.anteroom.notification.recipient.adapter.mongo.RecipientMapping.Sealing;
import health.anteroom.notification.recipient.model.ChangePolicy;
import health.anteroom.notification.recipient.model.ContactTimes;
import health.anteroom.notification.recipient.model.ContactWay;
import health.anteroom.notification.recipient.model.MessageWishes;
import health.anteroom.notification.recipient.model.PersonName;
import health.anteroom.notification.recipient.model.Preferences;
import health.anteroom.notification.recipient.model.SafetyWishes;
import health.anteroom.notification.recipient.model.Voicemail;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;

/** Preferences within a recipient's document. */
final class PreferencesDocument {
    private static final String CALL_AS = "callAs";
    private static final String MAY_SPEAK_WITH = "maySpeakWith";

    private PreferencesDocument() {}

    static Document write(Preferences preferences, Sealing sealing) {
        MessageWishes messages = preferences.messages();
        Document document = new Document("channels", names(messages.channels()))
                .append("wording", messages.wording().name())
                .append(
                        "reminders",
                        messages.reminders().stream()
                                .map(ReminderOffset::toString)
                                .toList())
                .append("calendarInvites", messages.calendarInvites());
        writeTimes(preferences.times(), document);
        writeSafety(preferences.safety(), document, sealing);
        return document;
    }

    static Preferences read(Document document, Sealing sealing) {
        MessageWishes messages = new MessageWishes(
                strings(document, "channels").stream().map(Channel::valueOf).toList(),
                Wording.valueOf(document.getString("wording")),
                strings(document, "reminders").stream()
                        .flatMap(text -> ReminderOffset.parse(text).stream())
                        .toList(),
                document.getBoolean("calendarInvites", false));
        return new Preferences(readTimes(document), messages, readSafety(document, sealing));
    }

    private static void writeTimes(ContactTimes times, Document document) {
        document.append("zone", times.zone().getId())
                .append("quietFrom", times.quietHours().from().toString())
                .append("quietTo", times.quietHours().to().toString())
                .append(
                        "safeTimes",
                        times.safeTimes().stream()
                                .map(safe -> new Document("day", safe.day().name())
                                        .append("from", safe.from().toString())
                                        .append("to", safe.to().toString()))
                                .toList());
    }

    private static ContactTimes readTimes(Document document) {
        return new ContactTimes(
                ZoneId.of(document.getString("zone")),
                new QuietHours(time(document, "quietFrom"), time(document, "quietTo")),
                document.getList("safeTimes", Document.class, List.of()).stream()
                        .map(safe -> new SafeTime(
                                DayOfWeek.valueOf(safe.getString("day")), time(safe, "from"), time(safe, "to")))
                        .toList());
    }

    private static void writeSafety(SafetyWishes safety, Document document, Sealing sealing) {
        document.append("voicemail", safety.voicemail().name())
                .append("doNotContact", names(safety.doNotContact()))
                .append("changes", safety.changes().name())
                .append(
                        MAY_SPEAK_WITH,
                        safety.maySpeakWith().stream()
                                .map(name -> sealing.seal(MAY_SPEAK_WITH, name.value()))
                                .toList());
        safety.callAs().ifPresent(name -> document.append(CALL_AS, sealing.seal(CALL_AS, name.value())));
    }

    private static SafetyWishes readSafety(Document document, Sealing sealing) {
        return new SafetyWishes(
                Voicemail.valueOf(document.getString("voicemail")),
                sealing.open(CALL_AS, document).map(PersonName::new),
                strings(document, "doNotContact").stream()
                        .map(ContactWay::valueOf)
                        .collect(Collectors.toSet()),
                document.getList(MAY_SPEAK_WITH, Binary.class, List.of()).stream()
                        .map(secret -> new PersonName(sealing.open(MAY_SPEAK_WITH, secret)))
                        .toList(),
                ChangePolicy.valueOf(document.getString("changes")));
    }

    private static LocalTime time(Document document, String field) {
        return LocalTime.parse(Objects.requireNonNull(document.getString(field)));
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    private static List<String> strings(Document document, String field) {
        return document.getList(field, String.class, List.of());
    }
}
