package health.anteroom.notification.reminder.model;

import java.time.Instant;

/**
 * What the client goes by: the state that they last saw or were told of. Every message about a change tells the way from
 * here to how it is now, and where there is no way to tell, there is no message.
 */
public record LastTold(Standing standing, Meeting meeting, Instant at, Source source) {

    /** How they know. */
    public enum Source {
        /** From the page on which it was booked; no message has left yet. */
        SEEN,
        SENT,
        /** A message may have reached them or not; so they are told again rather than never. */
        UNSURE
    }

    static LastTold seen(AppointmentNews news, Instant now) {
        Standing believed = switch (news.standing()) {
            case REQUESTED, DECLINED -> Standing.REQUESTED;
            case BOOKED, CANCELLED, DISOWNED, OVER -> Standing.BOOKED;
        };
        return new LastTold(believed, news.meeting(), now, Source.SEEN);
    }

    static LastTold sent(RemindedAppointment said, Instant now) {
        return new LastTold(said.standing(), said.meeting(), now, Source.SENT);
    }

    LastTold unsure() {
        return new LastTold(standing, meeting, at, Source.UNSURE);
    }

    /** Whether they expect somebody at that time. */
    public boolean expectsToMeet() {
        return standing == Standing.BOOKED || standing == Standing.REQUESTED;
    }
}
