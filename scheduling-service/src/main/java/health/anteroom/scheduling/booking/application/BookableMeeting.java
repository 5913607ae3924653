package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.availability.SlotCheck;
import health.anteroom.scheduling.availability.SlotOffer;
import health.anteroom.scheduling.availability.SlotQuestion;
import health.anteroom.scheduling.booking.model.Meeting;
import health.anteroom.scheduling.booking.model.MeetingFor;
import health.anteroom.scheduling.booking.model.MeetingWith;
import health.anteroom.scheduling.booking.model.TakenReason;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.Practice;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.SlotTerms;
import health.anteroom.scheduling.practice.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns a wanted start into a meeting, by clinician, offering and setup of the practice as they stand in the store now. */
@Component
class BookableMeeting {
    private static final Duration FARTHEST = Duration.ofDays(3660);

    private final Practice practice;
    private final SlotCheck slots;

    BookableMeeting(Practice practice, SlotCheck slots) {
        this.practice = practice;
        this.slots = slots;
    }

    /** @param limitsPassed whether hours, holidays, grid, notice, window, time off and maximums are no obstacle */
    MeetingOutcome find(WantedMeeting wanted, Instant now, boolean limitsPassed) {
        if (wanted.start().isBefore(now.minus(FARTHEST)) || wanted.start().isAfter(now.plus(FARTHEST))) {
            return new MeetingOutcome.Refused(new BookingRefusal.NotASlot());
        }
        Optional<Offering> offering = practice.currentOffering(wanted.offering());
        Optional<Clinician> clinician = practice.currentClinician(wanted.clinician());
        if (offering.isEmpty() || clinician.isEmpty()) {
            return new MeetingOutcome.Refused(new BookingRefusal.NotKnown(offering.isEmpty()));
        }
        boolean given =
                clinician.get().gives(wanted.offering()) && offering.get().comesAs(wanted.format());
        if (!given) {
            return new MeetingOutcome.Refused(new BookingRefusal.NotASlot());
        }
        PracticeSetup setup = practice.currentSetup();
        SlotTerms terms = offering.get().slots();
        SlotTerms asked = wanted.length().map(terms::lastingInstead).orElse(terms);
        SlotQuestion question = new SlotQuestion(wanted.offering(), asked, wanted.start(), now, wanted.moving());
        return switch (limitsPassed ? SlotOffer.OFFERED : slots.ask(clinician.get(), setup, question)) {
            case OFFERED ->
                bookable(
                        meeting(wanted, asked, clinician.get(), offering.get()),
                        clinician.get(),
                        offering.get(),
                        setup);
            case AWAY -> taken(TakenReason.AWAY);
            case DAY_FULL -> taken(TakenReason.DAY_FULL);
            case WEEK_FULL -> taken(TakenReason.WEEK_FULL);
            case NOT_OFFERED -> new MeetingOutcome.Refused(new BookingRefusal.NotASlot());
        };
    }

    /** One that stood until a moment ago, as it stood: all that is asked again is whether the clinician went away since. */
    MeetingOutcome again(Meeting before, boolean limitsPassed) {
        Optional<Offering> offering = practice.currentOffering(before.purpose().id());
        Optional<Clinician> clinician = practice.currentClinician(before.with().id());
        if (offering.isEmpty() || clinician.isEmpty()) {
            return new MeetingOutcome.Refused(new BookingRefusal.NotKnown(offering.isEmpty()));
        }
        PracticeSetup setup = practice.currentSetup();
        boolean open =
                limitsPassed || (clinician.get().active() && slots.stillOpen(clinician.get(), setup, before.time()));
        return open ? bookable(before, clinician.get(), offering.get(), setup) : taken(TakenReason.AWAY);
    }

    private static MeetingOutcome bookable(
            Meeting meeting, Clinician clinician, Offering offering, PracticeSetup setup) {
        return new MeetingOutcome.Bookable(meeting, clinician, ClaimNeeds.of(meeting, clinician, offering, setup));
    }

    private static MeetingOutcome taken(TakenReason why) {
        return new MeetingOutcome.Refused(new BookingRefusal.SlotTaken(why));
    }

    private static Meeting meeting(WantedMeeting wanted, SlotTerms terms, Clinician clinician, Offering offering) {
        return Meeting.at(
                        TimeRange.startingAt(wanted.start(), terms.duration()),
                        terms.buffers(),
                        MeetingWith.of(clinician),
                        MeetingFor.of(offering),
                        wanted.format())
                .in(wanted.place());
    }
}
