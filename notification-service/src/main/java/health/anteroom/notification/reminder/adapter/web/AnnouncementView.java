package health.anteroom.notification.reminder.adapter.web;

import health.anteroom.notification.reminder.model.Announcement;
import java.time.Instant;
import java.util.List;

/** A message that would be sent, as a page prints it. */
record AnnouncementView(String kind, Instant at, String channel) {
    private static final String A_PERSON_CALLS = "CALL";

    static List<AnnouncementView> of(List<Announcement> announced) {
        return announced.stream()
                .map(each -> new AnnouncementView(
                        each.kind().name(),
                        each.at(),
                        each.over().map(Enum::name).orElse(A_PERSON_CALLS)))
                .toList();
    }
}
