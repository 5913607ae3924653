package health.anteroom.scheduling.booking.model;

import java.util.List;

/**
 * What an appointment has for itself alone: names under one unique index, so that the database refuses a second owner.
 * {@code overlapping} are the ticks of a double-booking, under an index of their own.
 */
public record Claims(List<String> exclusive, List<String> overlapping) {
    public static final Claims NONE = new Claims(List.of(), List.of());

    public Claims {
        exclusive = List.copyOf(exclusive);
        overlapping = List.copyOf(overlapping);
    }

    /** What stays when it takes place in another way. */
    public List<String> exclusiveWithoutRoom() {
        return exclusive.stream().filter(name -> !ClaimNames.isRooms(name)).toList();
    }

    /** The claims on a clinician's time, without those on how many holds one visitor or network may have. */
    public Claims withoutHolder() {
        return new Claims(
                exclusive.stream().filter(name -> !ClaimNames.isHolders(name)).toList(), overlapping);
    }
}
