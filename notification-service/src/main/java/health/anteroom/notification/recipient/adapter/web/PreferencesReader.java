package health.anteroom.notification.recipient.adapter.web;

import health.anteroom.kit.problem.Problem.FieldProblem;
import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.recipient.QuietHours;
import health.anteroom.notification.recipient.ReminderOffset;
import health.anteroom.notification.recipient.SafeTime;
import health.anteroom.notification.recipient.adapter.web.PreferencesForm.QuietHoursForm;
import health.anteroom.notification.recipient.adapter.web.PreferencesForm.SafeTimeForm;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a form into a change of preferences, or into what is wrong with it. */
final class PreferencesReader {
    private static final int NAME = 120;
    private static final int MOST_REMINDERS = 5;
    private static final int MOST_SAFE_TIMES = 28;
    private static final int MOST_NAMES = 10;

    private final FieldReader fields = new FieldReader();
    private final Optional<List<Channel>> channels;
    private final Optional<Wording> wording;
    private final Optional<List<ReminderOffset>> reminders;
    private final Optional<Boolean> invites;
    private final Optional<ZoneId> zone;
    private final Optional<QuietHours> quietHours;
    private final Optional<List<SafeTime>> safeTimes;
    private final Optional<Voicemail> voicemail;
    /** None or one, where it was sent at all. */
    private final Optional<List<PersonName>> callAs;

    private final Optional<List<ContactWay>> doNotContact;
    private final Optional<List<PersonName>> maySpeakWith;
    private final Optional<ChangePolicy> changes;

    PreferencesReader(PreferencesForm form) {
        this.channels = list("/channels", form.channels(), Channel.values().length, this::channel);
        this.wording = Optional.ofNullable(form.plainWords()).map(plain -> plain ? Wording.PLAIN : Wording.DISCREET);
        this.reminders = list("/reminders", form.reminders(), MOST_REMINDERS, this::reminder);
        this.invites = Optional.ofNullable(form.calendarInvites());
        this.zone = Optional.ofNullable(form.zone()).flatMap(this::zone);
        this.quietHours = Optional.ofNullable(form.quietHours()).flatMap(this::quietHours);
        this.safeTimes = list("/safeTimes", form.safeTimes(), MOST_SAFE_TIMES, this::safeTime);
        this.voicemail = Optional.ofNullable(form.voicemail())
                .flatMap(text -> fields.oneOf(Voicemail.class, "/voicemail", text));
        this.callAs = Optional.ofNullable(form.callAs()).map(this::callAs);
        this.doNotContact = list("/doNotContact", form.doNotContact(), ContactWay.values().length, this::way);
        this.maySpeakWith = list("/maySpeakWith", form.maySpeakWith(), MOST_NAMES, this::name);
        this.changes =
                Optional.ofNullable(form.changes()).flatMap(text -> fields.oneOf(ChangePolicy.class, "/changes", text));
    }

    List<FieldProblem> problems() {
        return fields.problems();
    }

    /** Only once there are no problems. */
    Preferences applyTo(Preferences present) {
        ContactTimes times = present.times();
        MessageWishes messages = present.messages();
        SafetyWishes safety = present.safety();
        return new Preferences(
                new ContactTimes(
                        zone.orElse(times.zone()),
                        quietHours.orElse(times.quietHours()),
                        safeTimes.orElse(times.safeTimes())),
                new MessageWishes(
                        channels.orElse(messages.channels()),
                        wording.orElse(messages.wording()),
                        reminders.orElse(messages.reminders()),
                        invites.orElse(messages.calendarInvites())),
                new SafetyWishes(
                        voicemail.orElse(safety.voicemail()),
                        callAs.isPresent() ? callAs.get().stream().findFirst() : safety.callAs(),
                        doNotContact.map(Set::copyOf).orElse(safety.doNotContact()),
                        maySpeakWith.orElse(safety.maySpeakWith()),
                        changes.orElse(safety.changes())));
    }

    private <S extends @Nullable Object, T> Optional<List<T>> list(
            String pointer,
            @Nullable List<S> elements,
            int atMost,
            java.util.function.BiFunction<String, S, Optional<T>> one) {
        return elements == null ? Optional.empty() : fields.list(pointer, elements, atMost, one);
    }

    private Optional<Channel> channel(String pointer, @Nullable String text) {
        return fields.oneOf(Channel.class, pointer, text);
    }

    private Optional<ContactWay> way(String pointer, @Nullable String text) {
        return fields.oneOf(ContactWay.class, pointer, text);
    }

    private Optional<ReminderOffset> reminder(String pointer, @Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(ReminderOffset::parse)
                .or(() -> fields.refuse(pointer, "Please write a time from PT1H to P14D, such as P2D."));
    }

    private Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text)
                ? Optional.of(ZoneId.of(text))
                : fields.refuse("/zone", "Please use a time zone such as America/New_York.");
    }

    private Optional<QuietHours> quietHours(QuietHoursForm form) {
        Optional<LocalTime> from = fields.time("/quietHours/from", form.from());
        Optional<LocalTime> to = fields.end("/quietHours/to", form.to());
        return from.flatMap(start -> to.map(end -> new QuietHours(start, end)));
    }

    private Optional<SafeTime> safeTime(String pointer, @Nullable SafeTimeForm form) {
        if (form == null) {
            return fields.refuse(pointer, "Please give a day and two times.");
        }
        Optional<DayOfWeek> day = fields.oneOf(DayOfWeek.class, pointer + "/day", form.day());
        Optional<LocalTime> from = fields.time(pointer + "/from", form.from());
        Optional<LocalTime> to = fields.end(pointer + "/to", form.to());
        if (day.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return SafeTime.isOrdered(from.get(), to.get())
                ? Optional.of(new SafeTime(day.get(), from.get(), to.get()))
                : fields.refuse(pointer + "/to", "This ends before it begins. A night can be written as two times.");
    }

    private List<PersonName> callAs(String text) {
        return text.isEmpty() ? List.of() : name("/callAs", text).stream().toList();
    }

    private Optional<PersonName> name(String pointer, @Nullable String text) {
        return fields.text(pointer, text, NAME).map(PersonName::new);
    }
}
