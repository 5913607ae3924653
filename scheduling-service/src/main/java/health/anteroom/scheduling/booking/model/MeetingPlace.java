package health.anteroom.scheduling.booking.model;

import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.RoomId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How two people meet, and in which room; null where none was claimed. */
public record MeetingPlace(Format format, @Nullable RoomId room) {
    public static MeetingPlace without(Format format) {
        return new MeetingPlace(format, null);
    }

    public Optional<RoomId> claimedRoom() {
        return Optional.ofNullable(room);
    }
}
