package health.anteroom.notification.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param byStrangers so many messages may bookings by contact alone cause in a day, of the whole practice
 */
@ConfigurationProperties("anteroom.limits")
public record LimitSettings(@DefaultValue("1000") int byStrangers) {}
