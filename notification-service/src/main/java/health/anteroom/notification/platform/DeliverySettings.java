package health.anteroom.notification.platform;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param neutralName what messages call the practice
 * @param publicUrl where the web app is reached from outside
 * @param mail how mails leave
 * @param sms how SMS leave
 */
@ConfigurationProperties("anteroom.delivery")
public record DeliverySettings(
        @DefaultValue("The office") String neutralName,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue MailSettings mail,
        @DefaultValue SmsSettings sms) {

    /**
     * @param from the address that mails come from; empty = {@code office@} the public URL's host
     * @param catcher a host that only shows mails, in the same private network: the only one beside this machine that may be
     *     spoken to in clear
     * @param deadline for one whole dialogue with the mail server
     */
    public record MailSettings(
            @DefaultValue("") String from,
            @DefaultValue("20s") Duration deadline,
            @DefaultValue("") String catcher) {}

    /**
     * @param apiUrl the provider's base address; empty = SMS is not set up
     */
    public record SmsSettings(
            @DefaultValue("") String apiUrl,
            @DefaultValue("") String account,
            @DefaultValue("") String token,
            @DefaultValue("") String from,
            @DefaultValue("3s") Duration connectTimeout,
            @DefaultValue("10s") Duration readTimeout) {
        @Override
        public String toString() {
            return "SmsSettings[" + apiUrl + "]";
        }
    }

    String mailFrom() {
        return mail.from().isBlank() ? "office@" + publicUrl.getHost() : mail.from();
    }
}
