package health.anteroom.notification.limit;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.kit.crypto.BlindIndex;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what strangers cause and, apart from that, what a holder causes to their own contact, over all kinds of message; what
 * is reserved is not counted. Days are those of UTC.
 */
public final class MessageLimits {
    /** To a contact whose holder was never heard of, a day. */
    static final int TO_A_NEWCOMER = 3;

    /** Texts to a number whose holder was never heard of, until they are. */
    static final int FIRST_TEXTS = 1;

    /** What a holder, or whoever has their link, can cause to their own contact, a day; strangers take nothing of it. */
    static final int BY_A_HOLDER = 12;

    private static final Logger LOG = LoggerFactory.getLogger(MessageLimits.class);
    private static final String REFUSED = "anteroom.messages.refused";
    private static final String INDEX = "message-limits";
    /** Somebody should look before the limit is reached. */
    private static final double ALARM = 0.75;

    private final SentCounts counts;
    private final BlindIndex index;
    private final MeterRegistry meters;
    private final int byStrangers;

    /**
     * @param byStrangers so many messages may all strangers together cause in a day
     */
    public MessageLimits(SentCounts counts, BlindIndex index, MeterRegistry meters, int byStrangers) {
        this.counts = counts;
        this.index = index;
        this.meters = meters;
        this.byStrangers = byStrangers;
    }

    /** Counts it; empty when it may leave. A repeated try of the same message is not counted again. */
    public Optional<Limit> take(LimitedMessage message) {
        Optional<Limit> limit = taken(message);
        limit.ifPresent(each -> meters.counter(REFUSED, "limit", each.name()).increment());
        return limit;
    }

    /** Whether it would be kept back; counts nothing. */
    public Optional<Limit> foreseen(LimitedMessage message) {
        if (isStopped(message.to())) {
            return Optional.of(Limit.STOPPED);
        }
        return buckets(message).stream()
                .filter(each -> !counts.hasRoom(each.bucket(), message.id()))
                .map(Counted::limit)
                .findFirst()
                .or(() -> isStrangers(message) && counts.count(practice(message)) >= byStrangers
                        ? Optional.of(Limit.PRACTICE)
                        : Optional.empty());
    }

    /** Whether the holder asked for no more texts. */
    public boolean isStopped(ContactPoint contact) {
        return switch (contact) {
            case PhoneNumber number -> counts.isStopped(hashed(number));
            case EmailAddress address -> false;
        };
    }

    public void stopTexts(PhoneNumber number) {
        counts.stopTexts(hashed(number));
    }

    public void resumeTexts(PhoneNumber number) {
        counts.resumeTexts(hashed(number));
    }

    private Optional<Limit> taken(LimitedMessage message) {
        if (isStopped(message.to())) {
            return Optional.of(Limit.STOPPED);
        }
        List<Counted> buckets = buckets(message);
        boolean again =
                !buckets.isEmpty() && buckets.stream().allMatch(each -> counts.contains(each.bucket(), message.id()));
        for (Counted each : buckets) {
            if (!counts.take(each.bucket(), message.id())) {
                return Optional.of(each.limit());
            }
        }
        return isStrangers(message) && !again && isPracticeFull(message)
                ? Optional.of(Limit.PRACTICE)
                : Optional.empty();
    }

    private boolean isPracticeFull(LimitedMessage message) {
        Bucket practice = practice(message);
        int count = counts.takeOne(practice);
        if (count == 1) {
            practice.day().ifPresent(today -> counts.forgetBefore(today.minusDays(1)));
        }
        if (count == (int) (byStrangers * ALARM)) {
            LOG.error("Strangers caused {} of {} messages that they may cause today", count, byStrangers);
        }
        if (count == byStrangers + 1) {
            LOG.error(
                    "Strangers caused all {} messages that they may cause today; no more of theirs leaves",
                    byStrangers);
        }
        return count > byStrangers;
    }

    private List<Counted> buckets(LimitedMessage message) {
        String contact = index.of(INDEX, message.to().value());
        Counted holders = new Counted(new Bucket("holder/" + contact, today(message), BY_A_HOLDER), Limit.TOO_MANY);
        Counted strangers =
                new Counted(new Bucket("stranger/" + contact, today(message), TO_A_NEWCOMER), Limit.NOT_CONFIRMED);
        Counted firstText =
                new Counted(new Bucket("first-text/" + contact, Optional.empty(), FIRST_TEXTS), Limit.NOT_CONFIRMED);
        return switch (message.origin()) {
            case RESERVED -> List.of();
            case HOLDER -> List.of(holders);
            case STRANGER -> List.of(strangers);
            case STRANGER_TO_NEWCOMER ->
                message.to() instanceof PhoneNumber ? List.of(firstText, strangers) : List.of(strangers);
        };
    }

    private static boolean isStrangers(LimitedMessage message) {
        return switch (message.origin()) {
            case STRANGER, STRANGER_TO_NEWCOMER -> true;
            case HOLDER, RESERVED -> false;
        };
    }

    private Bucket practice(LimitedMessage message) {
        return new Bucket("practice", today(message), byStrangers);
    }

    private String hashed(PhoneNumber number) {
        return index.of(INDEX, number.value());
    }

    private static Optional<LocalDate> today(LimitedMessage message) {
        return Optional.of(LocalDate.ofInstant(message.at(), ZoneOffset.UTC));
    }

    private record Counted(Bucket bucket, Limit limit) {}
}
