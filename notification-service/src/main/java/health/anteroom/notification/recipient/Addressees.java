package health.anteroom.notification.recipient;

import health.anteroom.kit.store.Cause;
import health.anteroom.notification.delivery.Channel;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the rest of this service may ask and tell about clients. */
public interface Addressees {

    /** Empty when the client is unknown or erased. */
    Optional<Addressee> find(ClientId client);

    /** How somebody is reached of whom nothing is known but the kind of their contact. */
    Reach newcomer(ZoneId zone, Channel channel, boolean textable);

    /** A client was named in an appointment; the appointment is noted as theirs. Harmless when repeated. */
    void introduce(Introduction introduction, String appointment, Cause cause);

    /** The client's appointments, in the order in which this service heard of them. */
    List<String> appointmentsOf(ClientId client);
}
