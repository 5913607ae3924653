package health.anteroom.kit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param service the service's short name: its databases, consumer groups and token audience are named after it
 * @param secrets the directory of the practice's secret files
 */
@ConfigurationProperties("anteroom")
public record KitSettings(String service, Path secrets) {}
