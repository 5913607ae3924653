package health.anteroom.notification.signin;

import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import health.anteroom.notification.delivery.Channel;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/** A code's delivery as a document; the id is the code's. */
final class SignInDeliveryMapping implements AggregateMapping<SignInDelivery> {
    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(SignInDelivery delivery) {
        return "sign-in-delivery";
    }

    @Override
    public Document write(SignInDelivery delivery) {
        Document document = new Document("channel", delivery.channel().name())
                .append("askedAt", Date.from(delivery.askedAt()))
                .append("state", delivery.state().name())
                .append("attempts", delivery.attempts());
        delivery.sentAt().ifPresent(at -> document.append("sentAt", Date.from(at)));
        return document;
    }

    @Override
    public SignInDelivery read(String id, Document stored) {
        return new SignInDelivery(
                Channel.valueOf(stored.getString("channel")),
                Objects.requireNonNull(stored.getDate("askedAt")).toInstant(),
                SignInDelivery.State.valueOf(stored.getString("state")),
                stored.getInteger("attempts", 0),
                Optional.ofNullable(stored.getDate("sentAt")).map(Date::toInstant));
    }

    @Override
    public Optional<PublicState> publicState(String id, SignInDelivery delivery) {
        return delivery.state() == SignInDelivery.State.SENDING
                ? Optional.empty()
                : Optional.of(new PublicState(
                        "anteroom.deliveries", "anteroom.delivery.v1", SignInDeliveryV1.of(id, delivery)));
    }
}
