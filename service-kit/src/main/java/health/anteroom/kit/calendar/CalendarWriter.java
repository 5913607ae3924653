package health.anteroom.kit.calendar;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** Writes one entry, folded at 75 octets. */
public final class CalendarWriter {
    private static final String PRODUCT = "-//Anteroom//EN";
    private static final String WORLD = "@anteroom";

    private CalendarWriter() {}

    /** To keep: whoever imports a later one over it has the entry moved, not doubled. */
    public static String file(CalendarEntry entry) {
        return written(calendar(event(entry)));
    }

    /**
     * To answer by nothing: the entry is in the calendar, changes with each later one, and goes with a cancellation.
     *
     * @param attendee the mail address of the one whom this mail goes to; nobody else is named
     */
    public static CalendarInvitation invitation(CalendarEntry entry, CalendarOrganizer organizer, String attendee) {
        Method method =
                entry.standing() == CalendarEntry.Standing.CANCELLED ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        VEvent event = event(entry);
        event.withProperty(new Organizer(mailTo(organizer.address()))
                        .withParameter(new Cn(organizer.name()))
                        .getFluentTarget())
                .withProperty(new Attendee(mailTo(attendee))
                        .withParameter(Role.REQ_PARTICIPANT)
                        .withParameter(PartStat.ACCEPTED)
                        .withParameter(Rsvp.FALSE)
                        .getFluentTarget());
        Calendar calendar = calendar(event).withProperty(method).getFluentTarget();
        return new CalendarInvitation(method.getValue(), written(calendar));
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.withProperty(new Uid(entry.id() + WORLD))
                .withProperty(new DtStamp(entry.made().truncatedTo(ChronoUnit.SECONDS)))
                .withProperty(new DtStart<>(entry.start()))
                .withProperty(new DtEnd<>(entry.end()))
                .withProperty(new Summary(entry.summary()))
                .withProperty(new Sequence(Math.toIntExact(entry.sequence())))
                .withProperty(status(entry.standing()))
                .withProperty(ImmutableClazz.PRIVATE);
        return event;
    }

    private static Calendar calendar(VEvent event) {
        return new Calendar()
                .withProdId(PRODUCT)
                .withDefaults()
                .withComponent(event)
                .getFluentTarget();
    }

    private static Status status(CalendarEntry.Standing standing) {
        return switch (standing) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static URI mailTo(String address) {
        return URI.create("mailto:" + address.replace("%", "%25"));
    }

    private static String written(Calendar calendar) {
        return ContentLines.folded(calendar.toString());
    }
}
