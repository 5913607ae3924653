package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.ClaimNames;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.Places;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.RoomId;
import java.util.ArrayList;
import java.util.List;

/**
 * What a meeting has to have for itself.
 *
 * @param names all of these: the ticks of the busy time
 * @param places one number in each
 * @param rooms one of them, for the session; empty when it needs none
 */
record ClaimNeeds(List<String> names, List<Places> places, List<RoomId> rooms) {
    static ClaimNeeds of(Meeting meeting, Clinician clinician, Offering offering, PracticeSetup setup) {
        List<Places> places = new ArrayList<>(
                ClaimNames.places(meeting, clinician.schedule().rule().maximums()));
        places.addAll(
                ClaimNames.placesOfOffering(meeting, offering.slots().limits().maximums()));
        return new ClaimNeeds(
                ClaimNames.ticks(meeting.with().id(), meeting.busy()), places, setup.roomsFor(meeting.format()));
    }

    ClaimNeeds and(Places more) {
        List<Places> all = new ArrayList<>(places);
        all.add(more);
        return new ClaimNeeds(names, all, rooms);
    }

    /** Whether there is something to choose, so that it is worth looking before writing. */
    boolean leaveAChoice() {
        return places.size() > 1 || rooms.size() > 1;
    }
}
