package health.anteroom.notification.delivery.adapter;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.delivery.adapter.sms.HttpSmsSender;
import health.anteroom.notification.delivery.adapter.smtp.SmtpMessageSender;
import health.anteroom.notification.delivery.model.Mail;
import health.anteroom.notification.delivery.model.MessageSender;
import health.anteroom.notification.delivery.model.OutgoingMessage;
import health.anteroom.notification.delivery.model.TextMessage;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Mail always, SMS where the practice has an account. */
public final class ChannelSenders implements MessageSender {
    private final SmtpMessageSender mail;
    private final Optional<HttpSmsSender> sms;

    public ChannelSenders(SmtpMessageSender mail, Optional<HttpSmsSender> sms) {
        this.mail = mail;
        this.sms = sms;
    }

    @Override
    public Set<Channel> channels() {
        return sms.isPresent() ? EnumSet.allOf(Channel.class) : EnumSet.of(Channel.EMAIL);
    }

    @Override
    public SendOutcome send(OutgoingMessage message) {
        return switch (message) {
            case Mail letter -> mail.send(letter);
            case TextMessage text -> sms.map(provider -> provider.send(text)).orElseGet(SendOutcome.NotSetUp::new);
        };
    }
}
