package health.anteroom.scheduling.booking.model;

import health.anteroom.scheduling.practice.Buffers;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.TimeRange;

/** What is agreed: with whom, for what, when, how and where. {@code busy} is the time with its buffers. */
public record Meeting(MeetingWith with, MeetingFor purpose, TimeRange time, TimeRange busy, MeetingPlace place) {
    public static Meeting at(TimeRange time, Buffers buffers, MeetingWith with, MeetingFor purpose, Format format) {
        TimeRange busy = time.widened(buffers.before(), buffers.after());
        return new Meeting(with, purpose, time, busy, MeetingPlace.without(format));
    }

    public Format format() {
        return place.format();
    }

    public Meeting in(MeetingPlace other) {
        return new Meeting(with, purpose, time, busy, other);
    }
}
