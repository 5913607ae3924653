package health.anteroom.scheduling.practice.adapter.web;

import health.anteroom.kit.contact.PersonText;
import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.Approval;
import health.anteroom.scheduling.practice.BookingReach;
import health.anteroom.scheduling.practice.Buffers;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.Offering;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.OfferingKind;
import health.anteroom.scheduling.practice.OfferingTerms;
import health.anteroom.scheduling.practice.OfferingUse;
import health.anteroom.scheduling.practice.OfferingWords;
import health.anteroom.scheduling.practice.SlotGrid;
import health.anteroom.scheduling.practice.SlotTerms;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An offering with its booking settings, as the owner writes and reads it. */
record OfferingBody(
        @Nullable String id,
        @Nullable String name,
        @Nullable OfferingKind kind,
        @Nullable Duration duration,
        @Nullable List<Format> formats,
        @Nullable Boolean firstContact,
        @Nullable String priceNote,
        @Nullable String changePolicy,
        @Nullable Duration bufferBefore,
        @Nullable Duration bufferAfter,
        @Nullable Duration minimumNotice,
        @Nullable Duration bookingWindow,
        @Nullable Duration slotInterval,
        @Nullable Duration slotOffset,
        @Nullable Integer maximumPerDay,
        @Nullable Integer maximumPerWeek,
        @Nullable String earliest,
        @Nullable String latest,
        @Nullable String packet,
        @Nullable Approval approval,
        @Nullable Duration moveNotice,
        @Nullable Duration cancelNotice,
        @Nullable Integer maximumMoves) {
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration FARTHEST = Duration.ofDays(3660);
    private static final Duration STEP = Duration.ofMinutes(5);

    /** The offering that this describes, or a refusal that says what is wrong. */
    Offering toOffering(String pathId) {
        check(pathId);
        return new Offering(
                new OfferingId(pathId),
                given(kind),
                new OfferingWords(PersonText.tidy(given(name)), orEmpty(priceNote), orEmpty(changePolicy)),
                new OfferingUse(
                        Boolean.TRUE.equals(firstContact),
                        orEmpty(packet),
                        approval == null ? Approval.INSTANT : approval,
                        changes().toLimits()),
                new OfferingTerms(Set.copyOf(given(formats)), slots()));
    }

    private SlotTerms slots() {
        return new SlotTerms(
                given(duration),
                new Buffers(orZero(bufferBefore), orZero(bufferAfter)),
                new SlotGrid(slotInterval == null ? given(duration) : slotInterval, orZero(slotOffset)),
                new BookingReach(orZero(minimumNotice), bookingWindow),
                limits().toLimits());
    }

    private void check(String pathId) {
        InputCheck check = new InputCheck()
                .id(pathId, "/id")
                .demand(id == null || id.equals(pathId), "/id", "The id is the one in the address.")
                .text(name, 120, "/name")
                .present(kind, "/kind")
                .present(duration, "/duration")
                .demand(formats != null && !formats.isEmpty(), "/formats", "At least one way to meet is needed.")
                .noNulls(formats, 3, "/formats")
                .optionalText(priceNote, 400, "/priceNote")
                .optionalText(changePolicy, 800, "/changePolicy")
                .optionalText(packet, 60, "/packet");
        lengths(check);
        limits().check(check, duration);
        changes().check(check);
        check.orRefuse();
    }

    private LimitsBody limits() {
        return new LimitsBody(maximumPerDay, maximumPerWeek, earliest, latest);
    }

    private ChangesBody changes() {
        return new ChangesBody(moveNotice, cancelNotice, maximumMoves);
    }

    private void lengths(InputCheck check) {
        check.demand(within(duration, STEP, LONGEST), "/duration", "Between 5 minutes and 12 hours, please.")
                .demand(within(bufferBefore, Duration.ZERO, LONGEST), "/bufferBefore", "Up to 12 hours, please.")
                .demand(within(bufferAfter, Duration.ZERO, LONGEST), "/bufferAfter", "Up to 12 hours, please.")
                .demand(within(minimumNotice, Duration.ZERO, FARTHEST), "/minimumNotice", "Up to ten years, please.")
                .demand(within(bookingWindow, Duration.ZERO, FARTHEST), "/bookingWindow", "Up to ten years, please.")
                .demand(within(slotInterval, STEP, LONGEST), "/slotInterval", "Between 5 minutes and 12 hours, please.")
                .demand(within(slotOffset, Duration.ZERO, LONGEST), "/slotOffset", "Up to 12 hours, please.");
    }

    private static boolean within(@Nullable Duration length, Duration least, Duration most) {
        return length == null
                || (length.compareTo(least) >= 0 && length.compareTo(most) <= 0 && length.toSeconds() % 60 == 0);
    }

    private static <T> T given(@Nullable T checked) {
        return java.util.Objects.requireNonNull(checked);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : PersonText.tidy(text);
    }

    private static Duration orZero(@Nullable Duration length) {
        return length == null ? Duration.ZERO : length;
    }
}
