package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.store.Stored;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentStatus;
import health.anteroom.scheduling.practice.PracticeSettings;
import health.anteroom.scheduling.practice.TimeRange;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * One appointment as iCalendar (RFC 5545). It says when, and the practice's neutral name: a calendar is shared with
 * families and employers. The UID stays through moves, so that importing again moves the entry.
 */
@Component
class CalendarFile {
    static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PracticeSettings practice;

    CalendarFile(PracticeSettings practice) {
        this.practice = practice;
    }

    String of(Stored<Appointment> stored) {
        Appointment state = stored.state();
        TimeRange time = state.meeting().time();
        VEvent event = new VEvent(false);
        event.withProperty(new Uid(stored.id() + "@anteroom"))
                .withProperty(new DtStamp(state.changedAt()))
                .withProperty(new DtStart<>(time.start()))
                .withProperty(new DtEnd<>(time.end()))
                .withProperty(new Summary(practice.neutralName()))
                .withProperty(new Sequence((int) stored.revision()))
                .withProperty(status(state));
        return new Calendar()
                .withProdId("-//Anteroom//Scheduling//EN")
                .withDefaults()
                .withComponent(event)
                .getFluentTarget()
                .toString();
    }

    private static Status status(Appointment state) {
        return state.status() == AppointmentStatus.CANCELLED
                ? ImmutableStatus.VEVENT_CANCELLED
                : state.status() == AppointmentStatus.BOOKED
                        ? ImmutableStatus.VEVENT_CONFIRMED
                        : ImmutableStatus.VEVENT_TENTATIVE;
    }
}
