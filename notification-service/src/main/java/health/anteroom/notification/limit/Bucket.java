package health.anteroom.notification.limit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is counted together.
 *
 * @param day empty of what is counted for good
 * @param most so many messages may leave
 */
record Bucket(String name, Optional<LocalDate> day, int most) {
    String id() {
        return name + day.map(each -> "/" + each).orElse("");
    }
}
