package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.booking.model.ClaimNames;
import health.anteroom.scheduling.booking.model.Claims;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.MeetingPlace;
import health.anteroom.scheduling.booking.model.Places;
import health.anteroom.scheduling.booking.model.TakenReason;
import health.anteroom.scheduling.practice.RoomId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One free number in each of the places, and the first free room; what it had already comes first. */
sealed interface ClaimChoice {
    record Chosen(List<String> names, Meeting meeting) implements ClaimChoice {
        Claims claims(List<String> overlapping) {
            return new Claims(names, overlapping);
        }
    }

    record NoneLeft(BookingRefusal why) implements ClaimChoice {}

    /** @param taken the names that somebody else has */
    static ClaimChoice of(ClaimWish wish, Set<String> taken) {
        List<String> names = new ArrayList<>(wish.needs().names());
        for (Places places : wish.needs().places()) {
            Optional<String> number = number(places, wish, taken);
            if (number.isEmpty() && !wish.limitsPassed()) {
                return new NoneLeft(full(places.kind()));
            }
            number.ifPresent(names::add);
        }
        if (wish.needs().rooms().isEmpty()) {
            return new Chosen(names, in(wish.meeting(), Optional.empty()));
        }
        Optional<RoomId> room = room(wish, taken);
        if (room.isEmpty()) {
            return new NoneLeft(new BookingRefusal.SlotTaken(TakenReason.NO_ROOM));
        }
        names.addAll(ClaimNames.ticks(room.get(), wish.meeting().time()));
        return new Chosen(names, in(wish.meeting(), room));
    }

    private static Optional<String> number(Places places, ClaimWish wish, Set<String> taken) {
        return places.all().stream()
                .filter(wish.had().exclusive()::contains)
                .findFirst()
                .or(() -> places.firstNotIn(taken));
    }

    private static Optional<RoomId> room(ClaimWish wish, Set<String> taken) {
        Optional<RoomId> before = wish.meeting().place().claimedRoom();
        return wish.needs().rooms().stream()
                .filter(room ->
                        ClaimNames.ticks(room, wish.meeting().time()).stream().noneMatch(taken::contains))
                .min(Comparator.comparing(
                        room -> before.isEmpty() || !before.get().equals(room)));
    }

    private static Meeting in(Meeting meeting, Optional<RoomId> room) {
        return meeting.in(new MeetingPlace(meeting.format(), room.orElse(null)));
    }

    private static BookingRefusal full(Places.Kind kind) {
        return switch (kind) {
            case DAY -> new BookingRefusal.SlotTaken(TakenReason.DAY_FULL);
            case WEEK -> new BookingRefusal.SlotTaken(TakenReason.WEEK_FULL);
            case HOLDS -> new BookingRefusal.TooManyHolds();
        };
    }
}
