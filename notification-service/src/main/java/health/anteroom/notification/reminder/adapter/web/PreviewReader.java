package health.anteroom.notification.reminder.adapter.web;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.reminder.model.ConfirmWish;
import health.anteroom.notification.reminder.model.Standing;
import health.anteroom.notification.reminder.model.Supposed.What;
import health.anteroom.notification.reminder.model.Tell;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a question for a preview, and notes what cannot be read. */
final class PreviewReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Map<String, Channel> CONTACTS = Map.of("EMAIL", Channel.EMAIL, "PHONE", Channel.SMS);
    private static final Map<String, Standing> APPROVALS =
            Map.of("INSTANT", Standing.BOOKED, "REQUEST", Standing.REQUESTED);
    private static final Map<String, ConfirmWish> WISHES =
            Map.of("NOW", ConfirmWish.NOW, "MORNING", ConfirmWish.MORNING, "NONE", ConfirmWish.NONE);
    private static final Map<String, Tell> TELLS = Map.of("BREATH", Tell.BREATH, "NOW", Tell.NOW, "NO", Tell.NO);
    private static final Map<String, Boolean> ANSWERS = Map.of("true", true, "false", false);

    private final Map<String, String> query;
    private final List<String> wrong = new ArrayList<>();

    PreviewReader(Map<String, String> query) {
        this.query = Map.copyOf(query);
    }

    PreviewQuery read() {
        return switch (query.getOrDefault("for", "")) {
            case "booking" -> booking();
            case "move" -> change(What.MOVE, start());
            case "cancel" -> change(What.CANCEL, Optional.empty());
            case "change-format" -> change(What.CHANGE_FORMAT, Optional.empty());
            case "restore" -> change(What.RESTORE, Optional.empty());
            default -> new PreviewQuery.Unreadable("for: please use booking, move, cancel, change-format or restore.");
        };
    }

    private PreviewQuery booking() {
        Optional<Instant> start = start();
        Optional<ZoneId> zone = zone();
        Optional<Channel> channel = oneOf("contact", CONTACTS);
        Optional<ConfirmWish> confirm = oneOf("confirm", WISHES);
        Optional<Standing> standing = oneOf("approval", APPROVALS);
        Optional<Boolean> textable = query.containsKey("textable") ? oneOf("textable", ANSWERS) : Optional.of(true);
        return wrong.isEmpty()
                ? new PreviewQuery.Booking(
                        start.orElseThrow(),
                        zone.orElseThrow(),
                        channel.orElseThrow(),
                        confirm.orElseThrow(),
                        standing.orElseThrow(),
                        textable.orElseThrow())
                : unreadable();
    }

    private PreviewQuery change(What what, Optional<Instant> start) {
        String appointment = query.getOrDefault("appointment", "");
        if (!ID.matcher(appointment).matches()) {
            wrong.add("appointment: please say which.");
        }
        Optional<Tell> tell = query.containsKey("tell") ? oneOf("tell", TELLS) : Optional.of(Tell.BREATH);
        return wrong.isEmpty() ? new PreviewQuery.ChangeOf(what, appointment, start, tell.orElseThrow()) : unreadable();
    }

    private PreviewQuery unreadable() {
        return new PreviewQuery.Unreadable(String.join(" ", wrong));
    }

    private Optional<Instant> start() {
        try {
            return Optional.of(
                    OffsetDateTime.parse(query.getOrDefault("start", "")).toInstant());
        } catch (DateTimeException unreadable) {
            wrong.add("start: please use a time with its offset, as of RFC 3339.");
            return Optional.empty();
        }
    }

    private Optional<ZoneId> zone() {
        String zone = query.getOrDefault("zone", "");
        if (ZoneId.getAvailableZoneIds().contains(zone)) {
            return Optional.of(ZoneId.of(zone));
        }
        wrong.add("zone: please use a time zone such as America/New_York.");
        return Optional.empty();
    }

    private <T> Optional<T> oneOf(String name, Map<String, T> known) {
        Optional<T> found = Optional.ofNullable(known.get(query.getOrDefault(name, "")));
        if (found.isEmpty()) {
            wrong.add(name + ": please use one of "
                    + known.keySet().stream().sorted().toList() + ".");
        }
        return found;
    }
}
