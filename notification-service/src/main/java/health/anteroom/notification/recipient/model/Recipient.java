package health.anteroom.notification.recipient.model;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.Holder;
import health.anteroom.notification.recipient.Introduction;
import health.anteroom.notification.recipient.Introduction.HolderWord;
import health.anteroom.notification.recipient.Reach;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * This service's own copy of a client.
 *
 * @param origin who said what stands here; the client's own word is never overridden by what others say
 * @param holder what was heard of whoever holds the contact
 * @param appointments those that this service heard of, oldest first
 */
public record Recipient(
        ClientId id,
        ContactCard card,
        Preferences preferences,
        Origin origin,
        Holder holder,
        List<String> appointments) {

    /** Where the contact and the preferences come from. */
    public enum Origin {
        /** The booking that first named this client. */
        BOOKING,
        /** Intake's record of the client. */
        CLIENT_RECORD,
        /** The client or the desk chose the preferences; later records change only the contact. */
        CHOSEN
    }

    public Recipient {
        appointments = List.copyOf(appointments);
    }

    public static Recipient introduced(Introduction by, String appointment) {
        return new Recipient(
                        by.client(),
                        new ContactCard(by.email(), by.phone()),
                        Preferences.defaults(by.zone(), by.wording()),
                        Origin.BOOKING,
                        Holder.UNHEARD_OF,
                        List.of(appointment))
                .hearing(by.word());
    }

    /** As whoever is introduced tomorrow with such a contact will be reached. */
    public static Reach newcomer(ZoneId zone, Channel channel, boolean textable) {
        Preferences defaults = Preferences.defaults(zone, Wording.DISCREET);
        return new Reach(
                new ClientId("newcomer"),
                defaults.times().hours(),
                List.of(channel),
                defaults.messages().reminders(),
                textable);
    }

    public static Recipient recorded(ClientId id, ContactCard card, ZoneId zone, Wording wording) {
        return new Recipient(
                id, card, Preferences.defaults(zone, wording), Origin.CLIENT_RECORD, Holder.UNHEARD_OF, List.of());
    }

    public Recipient with(String appointment) {
        if (appointments.contains(appointment)) {
            return this;
        }
        List<String> all = new ArrayList<>(appointments);
        all.add(appointment);
        return new Recipient(id, card, preferences, origin, holder, all);
    }

    public Recipient hearing(HolderWord word) {
        return switch (word) {
            case HolderWord.None none -> this;
            case HolderWord.Theirs theirs -> reached();
            case HolderWord.NotTheirs notTheirs -> with(holder.asDisowning(notTheirs.at()));
        };
    }

    public Recipient reached() {
        return with(holder.asReached());
    }

    private Recipient with(Holder heard) {
        return new Recipient(id, card, preferences, origin, heard, appointments);
    }

    public Recipient recordedAs(ContactCard newest, ZoneId zone, Wording wording) {
        if (origin == Origin.CHOSEN) {
            return new Recipient(id, newest, preferences, origin, holder, appointments);
        }
        Preferences said = new Preferences(
                preferences.times().in(zone), preferences.messages().in(wording), preferences.safety());
        return new Recipient(id, newest, said, Origin.CLIENT_RECORD, holder, appointments);
    }

    public Recipient choosing(Preferences chosen) {
        return new Recipient(id, card, chosen, Origin.CHOSEN, holder, appointments);
    }

    /** @param textRegions where text messages may go */
    public Addressee addressee(Set<String> textRegions) {
        MessageWishes wishes = preferences.messages();
        Map<Channel, ContactPoint> contacts = card.byChannel();
        List<Channel> usable = wishes.channels().stream()
                .filter(contacts::containsKey)
                .filter(channel -> !preferences.safety().doNotContact().contains(wayOf(channel)))
                .toList();
        boolean textable =
                card.phone().filter(number -> number.getsTexts(textRegions)).isPresent();
        Reach reach = new Reach(id, preferences.times().hours(), usable, wishes.reminders(), textable);
        return new Addressee(reach, contacts, wishes.wording(), wishes.calendarInvites(), holder);
    }

    private static ContactWay wayOf(Channel channel) {
        return switch (channel) {
            case EMAIL -> ContactWay.EMAIL;
            case SMS -> ContactWay.SMS;
        };
    }
}
