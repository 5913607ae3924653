package health.anteroom.notification.delivery.model;

import java.util.Map;

/** Puts values into the places of a template, as they are. A place without a value is an error. */
@FunctionalInterface
public interface TemplateEngine {
    String fill(String template, Map<String, Object> values);
}
