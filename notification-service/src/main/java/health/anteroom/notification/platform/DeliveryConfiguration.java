package health.anteroom.notification.platform;

import health.anteroom.kit.time.MachineClock;
import health.anteroom.notification.delivery.Postbox;
import health.anteroom.notification.delivery.adapter.ChannelSenders;
import health.anteroom.notification.delivery.adapter.mustache.MustacheTemplates;
import health.anteroom.notification.delivery.adapter.sms.HttpSmsSender;
import health.anteroom.notification.delivery.adapter.sms.SmsAccount;
import health.anteroom.notification.delivery.adapter.smtp.MailIdentity;
import health.anteroom.notification.delivery.adapter.smtp.MailTls;
import health.anteroom.notification.delivery.adapter.smtp.SmtpMessageSender;
import health.anteroom.notification.delivery.model.MessageSender;
import health.anteroom.notification.delivery.model.MessageWriter;
import health.anteroom.notification.delivery.model.OneLine;
import health.anteroom.notification.platform.DeliverySettings.SmsSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Words and ways out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryConfiguration {

    @Bean
    MessageSender messageSender(DeliverySettings settings, JavaMailSenderImpl server, MachineClock clock) {
        new MailTls(settings.mail().catcher()).secure(server);
        MailIdentity identity = new MailIdentity(new OneLine(settings.neutralName()), settings.mailFrom());
        return new ChannelSenders(
                new SmtpMessageSender(server, identity, clock, settings.mail().deadline()), sms(settings.sms()));
    }

    @Bean
    Postbox postbox(DeliverySettings settings, MessageSender sender) {
        MustacheTemplates templates = new MustacheTemplates();
        OneLine name = new OneLine(settings.neutralName());
        return new Postbox(
                new MessageWriter(MustacheTemplates.books(), templates, templates, name, settings.mailFrom()), sender);
    }

    private static Optional<HttpSmsSender> sms(SmsSettings settings) {
        if (settings.apiUrl().isBlank()) {
            return Optional.empty();
        }
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.readTimeout());
        SmsAccount account =
                new SmsAccount(URI.create(settings.apiUrl()), settings.account(), settings.token(), settings.from());
        JsonMapper lenient = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return Optional.of(
                new HttpSmsSender(RestClient.builder().requestFactory(requests).build(), account, lenient));
    }
}
