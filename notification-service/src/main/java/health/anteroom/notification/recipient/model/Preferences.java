package health.anteroom.notification.recipient.model;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.recipient.QuietHours;
import health.anteroom.notification.recipient.ReminderOffset;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that a client may wish about being reached. */
public record Preferences(ContactTimes times, MessageWishes messages, SafetyWishes safety) {

    /** Mail before SMS, one reminder two days before, quiet at night, nothing on voicemail, speak with nobody else. */
    public static Preferences defaults(ZoneId zone, Wording wording) {
        return new Preferences(
                new ContactTimes(zone, QuietHours.DEFAULT, List.of()),
                new MessageWishes(
                        List.of(Channel.EMAIL, Channel.SMS), wording, List.of(ReminderOffset.TWO_DAYS), false),
                new SafetyWishes(Voicemail.NONE, Optional.empty(), Set.of(), List.of(), ChangePolicy.LINK));
    }
}
