package health.anteroom.kit.local;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param token that the local stack shows; without one local control refuses everything
 */
@ConfigurationProperties("anteroom.local")
public record LocalSettings(@DefaultValue("") String token) {
    @Override
    public String toString() {
        return "<hidden>";
    }
}
