package health.anteroom.notification.platform;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param regions where text messages may go, as of ISO 3166-1; the practice's own country unless said otherwise
 * @param replyKey shared with the provider, who signs replies with it; empty = no reply is believed
 */
@ConfigurationProperties("anteroom.sms")
public record SmsPolicySettings(
        @DefaultValue("US") Set<String> regions,
        @DefaultValue("") String replyKey) {
    @Override
    public String toString() {
        return "SmsPolicySettings[" + regions + "]";
    }
}
