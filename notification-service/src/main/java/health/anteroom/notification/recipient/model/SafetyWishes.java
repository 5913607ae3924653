package health.anteroom.notification.recipient.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a person in the practice may reach this client, and with whom they may speak.
 *
 * @param callAs how to ask for the client on the phone
 * @param maySpeakWith nobody unless named here
 */
public record SafetyWishes(
        Voicemail voicemail,
        Optional<PersonName> callAs,
        Set<ContactWay> doNotContact,
        List<PersonName> maySpeakWith,
        ChangePolicy changes) {
    public SafetyWishes {
        doNotContact = Set.copyOf(doNotContact);
        maySpeakWith = List.copyOf(maySpeakWith);
    }
}
