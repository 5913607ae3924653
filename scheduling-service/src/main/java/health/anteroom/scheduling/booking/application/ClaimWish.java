package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * What a hold, a booking or a move wants for itself.
 *
 * @param own the id that wants it: its own claims are not in its way
 * @param ticks of the busy time
 * @param places in which it needs one number each
 * @param had what it has now, so that a move within the same day keeps its number
 * @param limitsPassed a full day or week is no obstacle
 */
record ClaimWish(String own, List<String> ticks, List<Places> places, Claims had, boolean limitsPassed) {
    List<String> everyName() {
        List<String> names = new ArrayList<>(ticks);
        places.forEach(place -> names.addAll(place.all()));
        return names;
    }
}
