package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.availability.SlotCheck;
import health.anteroom.scheduling.availability.SlotOffer;
import health.anteroom.scheduling.availability.SlotQuestion;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.MeetingFor;
import health.anteroom.scheduling.booking.model.MeetingWith;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.Practice;
import health.anteroom.scheduling.practice.SlotTerms;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns a wanted start into a meeting, by the clinician and the offering as they stand in the store now. */
@Component
class BookableMeeting {
    private static final Duration FARTHEST = Duration.ofDays(3660);

    private final Practice practice;
    private final SlotCheck slots;

    BookableMeeting(Practice practice, SlotCheck slots) {
        this.practice = practice;
        this.slots = slots;
    }

    /** @param limitsPassed whether hours, grid, notice, window and maximums are no obstacle */
    MeetingOutcome find(WantedMeeting wanted, Instant now, boolean limitsPassed) {
        if (wanted.start().isBefore(now.minus(FARTHEST)) || wanted.start().isAfter(now.plus(FARTHEST))) {
            return new MeetingOutcome.NotOffered();
        }
        Optional<Offering> offering = practice.currentOffering(wanted.offering());
        Optional<Clinician> clinician = practice.currentClinician(wanted.clinician());
        if (offering.isEmpty() || clinician.isEmpty()) {
            return new MeetingOutcome.NotKnown(offering.isEmpty());
        }
        boolean given =
                clinician.get().gives(wanted.offering()) && offering.get().comesAs(wanted.format());
        if (!given) {
            return new MeetingOutcome.NotOffered();
        }
        SlotTerms terms = offering.get().slots();
        SlotTerms asked = wanted.length().map(terms::lastingInstead).orElse(terms);
        SlotQuestion question = new SlotQuestion(clinician.get(), asked, wanted.start(), now, wanted.moving());
        return switch (limitsPassed ? SlotOffer.OFFERED : slots.ask(question)) {
            case OFFERED ->
                new MeetingOutcome.Bookable(
                        meeting(wanted, asked, clinician.get(), offering.get()), clinician.get(), offering.get());
            case FULL -> new MeetingOutcome.DayFull();
            case NOT_OFFERED -> new MeetingOutcome.NotOffered();
        };
    }

    private static Meeting meeting(WantedMeeting wanted, SlotTerms terms, Clinician clinician, Offering offering) {
        return Meeting.at(
                TimeRange.startingAt(wanted.start(), terms.duration()),
                terms.buffers(),
                MeetingWith.of(clinician),
                MeetingFor.of(offering),
                wanted.format());
    }
}
