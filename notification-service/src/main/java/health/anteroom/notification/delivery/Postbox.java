package health.anteroom.notification.delivery;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.notification.delivery.model.MessageSender;
import health.anteroom.notification.delivery.model.MessageWriter;
import java.util.Set;

/** Words a message and hands it over, by mail or by SMS as the recipient's contact demands. One try; returns within the deadlines. */
public final class Postbox {
    private final MessageWriter writer;
    private final MessageSender sender;

    public Postbox(MessageWriter writer, MessageSender sender) {
        this.writer = writer;
        this.sender = sender;
    }

    /** The channels that this practice can send over. */
    public Set<Channel> channels() {
        return sender.channels();
    }

    public static Channel channelTo(ContactPoint contact) {
        return switch (contact) {
            case EmailAddress emailAddress -> Channel.EMAIL;
            case PhoneNumber phoneNumber -> Channel.SMS;
        };
    }

    public SendOutcome send(AppointmentMessage message) {
        return sender.send(
                switch (message.to()) {
                    case EmailAddress address -> writer.mail(message, address);
                    case PhoneNumber number -> writer.text(message, number);
                });
    }

    public SendOutcome send(NewsMessage message) {
        return sender.send(
                switch (message.to()) {
                    case EmailAddress address -> writer.mail(message, address);
                    case PhoneNumber number -> writer.text(message, number);
                });
    }

    public SendOutcome send(SignInMessage message) {
        return sender.send(
                switch (message.to()) {
                    case EmailAddress address -> writer.mail(message, address);
                    case PhoneNumber number -> writer.text(message, number);
                });
    }
}
