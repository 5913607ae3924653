package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.capability.Capabilities;
import health.anteroom.kit.capability.Capability;
import health.anteroom.kit.identity.Bearer;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.Booking;
import health.anteroom.scheduling.booking.model.ChangeNeed;
import health.anteroom.scheduling.booking.model.ChangeWish;
import health.anteroom.scheduling.booking.model.ClientAppointment;
import health.anteroom.scheduling.practice.ClinicianId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may do what with an appointment. Staff see the practice's calendar, a clinician their own; a client sees theirs, and
 * whoever has the link of one appointment sees that one. To change it may take more, as the client wished.
 */
@Component
public class AppointmentPolicy {
    private static final String HOLDER_OF_HOLD = "hold";

    private final Capabilities capabilities;
    private final ChangeWishes wishes;

    AppointmentPolicy(Capabilities capabilities, ChangeWishes wishes) {
        this.capabilities = capabilities;
        this.wishes = wishes;
    }

    /** As whom this caller stands before an appointment. */
    public Access access(Asker asker, String id, Appointment appointment) {
        if (asker.caller() instanceof StaffCaller staff
                && mayBookFor(staff, appointment.meeting().with().id())) {
            return Access.STAFF;
        }
        boolean theirs = asker.caller() instanceof ClientCaller client && isTheirs(client, appointment);
        Optional<Booking> booking = bookingOf(appointment);
        if (booking.isEmpty()) {
            return Access.NONE;
        }
        if (theirs) {
            return bySession(booking.get());
        }
        if (capabilities.grants(asker.bearer(), manage(id, booking.get()))) {
            return byLink(booking.get());
        }
        return capabilities.grants(asker.bearer(), proof(id, booking.get())) ? Access.HOLDER : Access.NONE;
    }

    /**
     * Whether this caller holds the contact that the booking names: they are signed in with it, or have the token that
     * leaves in messages to it alone. The manage token of a booking proves nothing: whoever booked has it.
     */
    public boolean isHolder(Asker asker, String id, Appointment appointment) {
        boolean theirs = asker.caller() instanceof ClientCaller client && isTheirs(client, appointment);
        return theirs
                || bookingOf(appointment)
                        .filter(booking -> capabilities.grants(asker.bearer(), proof(id, booking)))
                        .isPresent();
    }

    private Access bySession(Booking booking) {
        return switch (need(booking)) {
            case LINK, SIGNED_IN -> Access.CLIENT;
            case PERSON -> Access.PERSON_HELPS;
        };
    }

    private Access byLink(Booking booking) {
        return switch (need(booking)) {
            case LINK -> Access.LINK;
            case SIGNED_IN -> Access.SIGN_IN_FIRST;
            case PERSON -> Access.PERSON_HELPS;
        };
    }

    private ChangeNeed need(Booking booking) {
        return wishes.find(booking.client().id())
                .filter(wish -> wish.holdsFor(booking))
                .map(ChangeWish::need)
                .orElse(ChangeNeed.LINK);
    }

    /** Whether the bearer is the token of that hold. */
    public boolean holds(Optional<Bearer> bearer, AppointmentId hold) {
        return capabilities.grants(bearer, hold(hold.value()));
    }

    public String holdToken(String id) {
        return capabilities.issue(hold(id));
    }

    public String manageToken(String id, Booking booking) {
        return capabilities.issue(manage(id, booking));
    }

    /** The desk and the owner for everybody, a clinician for themselves. */
    public static boolean mayBookFor(StaffCaller staff, ClinicianId clinician) {
        return staff.role() != StaffRole.CLINICIAN || staff.is(clinician.value());
    }

    /** For whom an appointment is booked; a hold is for nobody yet. */
    public static Optional<Booking> bookingOf(Appointment appointment) {
        return appointment instanceof ClientAppointment theirs ? Optional.of(theirs.booking()) : Optional.empty();
    }

    private static boolean isTheirs(ClientCaller client, Appointment appointment) {
        return bookingOf(appointment)
                .filter(booking -> booking.client().id().value().equals(client.clientId()))
                .isPresent();
    }

    private static Capability hold(String id) {
        return new Capability("hold", id, HOLDER_OF_HOLD, 1);
    }

    private static Capability manage(String id, Booking booking) {
        return new Capability("manage", id, booking.client().id().value(), booking.linkVersion());
    }

    private static Capability proof(String id, Booking booking) {
        return new Capability("proof", id, booking.client().id().value(), booking.linkVersion());
    }

    /** Who asks, and what they showed. */
    public record Asker(Caller caller, Optional<Bearer> bearer) {}

    /** How somebody stands before an appointment. */
    public enum Access {
        STAFF,
        /** The client, signed in. */
        CLIENT,
        /** Whoever has the client's link, which is as good. */
        LINK,
        /** The client's link, which shows it; to change it they sign in. */
        SIGN_IN_FIRST,
        /** The client's, who wished that a person in the practice changes it. */
        PERSON_HELPS,
        /** Holds the contact of an unproven booking, and says whether it was them. */
        HOLDER,
        /** For them it is not there. */
        NONE
    }
}
