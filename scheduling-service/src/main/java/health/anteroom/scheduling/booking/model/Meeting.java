package health.anteroom.scheduling.booking.model;

import health.anteroom.scheduling.practice.Buffers;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.TimeRange;

/** What is agreed: with whom, for what, when and how. {@code busy} is the time with its buffers. */
public record Meeting(MeetingWith with, MeetingFor purpose, TimeRange time, TimeRange busy, Format format) {
    public static Meeting at(TimeRange time, Buffers buffers, MeetingWith with, MeetingFor purpose, Format format) {
        return new Meeting(with, purpose, time, time.widened(buffers.before(), buffers.after()), format);
    }

    public Meeting as(Format other) {
        return new Meeting(with, purpose, time, busy, other);
    }
}
