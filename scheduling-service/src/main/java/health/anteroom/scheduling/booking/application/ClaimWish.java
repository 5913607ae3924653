package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.ClaimNames;
import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.Meeting;
import java.util.ArrayList;
import java.util.List;

/**
 * What a hold, a booking or a move wants for itself.
 *
 * @param own the id that wants it: its own claims are not in its way
 * @param had what it has now, so that a move keeps its numbers and its room where it can
 * @param limitsPassed a full day or week is no obstacle
 */
record ClaimWish(String own, Meeting meeting, ClaimNeeds needs, Claims had, boolean limitsPassed) {
    List<String> everyName() {
        List<String> names = new ArrayList<>(needs.names());
        needs.places().forEach(place -> names.addAll(place.all()));
        needs.rooms().forEach(room -> names.addAll(ClaimNames.ticks(room, meeting.time())));
        return names;
    }
}
