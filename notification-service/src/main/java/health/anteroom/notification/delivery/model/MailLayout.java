package health.anteroom.notification.delivery.model;

import java.util.Map;

/** The two forms of a mail around its phrases. The second escapes every value. */
public interface MailLayout {
    String text(Map<String, Object> page);

    String html(Map<String, Object> page);
}
