package health.anteroom.notification.news;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.store.Cause;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.delivery.NewsMessage;
import health.anteroom.notification.delivery.OccurrenceId;
import health.anteroom.notification.delivery.Postbox;
import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.limit.LimitedMessage;
import health.anteroom.notification.limit.MessageLimits;
import health.anteroom.notification.recipient.Addressee;
import health.anteroom.notification.recipient.Addressees;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.Reach;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Hears of news and sends the word. The claim is the conditional write that puts the next try off: of many instances one sends.
 * A mail whose end nobody knows goes again under the same Message-ID; a text does not.
 */
public final class TellNewsHandler {
    /** What is older comes from a replay of history. */
    private static final Duration NEWS = Duration.ofDays(1);

    private final AggregateStore<NewsWord> words;
    private final Addressees addressees;
    private final Postbox postbox;
    private final MessageLimits limits;
    private final URI page;
    private final InstantSource clock;

    /** @param page the client's own */
    public TellNewsHandler(
            AggregateStores stores,
            Addressees addressees,
            Postbox postbox,
            MessageLimits limits,
            URI page,
            InstantSource clock) {
        this.words = stores.open("newsWords", new NewsWordMapping());
        this.addressees = addressees;
        this.postbox = postbox;
        this.limits = limits;
        this.page = page;
        this.clock = clock;
    }

    void hear(ClientId client, long revision, Optional<Instant> happened, Cause cause) {
        Instant now = clock.instant();
        boolean fresh = happened.filter(at -> now.isBefore(at.plus(NEWS))).isPresent();
        words.consume(client.value(), cause, before -> {
            NewsWord word = before.orElse(NewsWord.NONE);
            return revision > word.heard()
                    ? Optional.of(word.hearing(revision, fresh ? due(client, word, now) : Optional.empty()))
                    : Optional.empty();
        });
    }

    private Optional<Instant> due(ClientId client, NewsWord word, Instant now) {
        return addressees.find(client).flatMap(to -> to.reach().hours().nextWelcome(word.notBefore(now)));
    }

    /** Sends it, if it is due; the time at which to look again, if there is one. */
    public Optional<Instant> tell(ClientId client) {
        Optional<Stored<NewsWord>> found = words.find(client.value());
        Instant now = clock.instant();
        if (found.isEmpty()
                || found.get().state().due().filter(at -> !at.isAfter(now)).isEmpty()) {
            return found.flatMap(word -> word.state().due());
        }
        Stored<NewsWord> word = found.get();
        Optional<Instant> welcome = due(client, word.state(), now);
        if (welcome.filter(now::isBefore).isPresent()) {
            return written(word, word.state().dueAt(welcome.get()))
                    .flatMap(next -> next.state().due());
        }
        Optional<ContactPoint> contact = addressees.find(client).flatMap(this::contact);
        return contact.isEmpty()
                ? written(word, word.state().settled())
                        .flatMap(next -> next.state().due())
                : send(client, word, contact.get(), now);
    }

    private Optional<Instant> send(ClientId client, Stored<NewsWord> word, ContactPoint to, Instant now) {
        boolean mail = Postbox.channelTo(to) == Channel.EMAIL;
        NewsWord tried = word.state().tried(now);
        Optional<Stored<NewsWord>> mine =
                written(word, mail ? tried : word.state().settled());
        if (mine.isEmpty()) {
            return Optional.of(now);
        }
        String id = OccurrenceId.of(
                        "news", client.value(), Long.toString(word.state().heard()))
                .value();
        boolean stopped = limits.take(new LimitedMessage(id, to, LimitedMessage.Origin.RESERVED, now))
                .isPresent();
        SendOutcome outcome =
                stopped ? new SendOutcome.Refused() : postbox.send(new NewsMessage(new OccurrenceId(id), to, page));
        NewsWord after = switch (outcome) {
            case SendOutcome.Accepted accepted -> mine.get().state().sent(now);
            case SendOutcome.TryLater tryLater -> tried;
            case SendOutcome.Unknown unknown -> mine.get().state();
            case SendOutcome.Refused refused -> mine.get().state().settled();
            case SendOutcome.NotSetUp notSetUp -> mine.get().state().settled();
        };
        written(mine.get(), after);
        return after.due();
    }

    private Optional<ContactPoint> contact(Addressee to) {
        Reach reach = to.reach();
        return reach.channels().stream()
                .filter(postbox.channels()::contains)
                .filter(channel -> channel != Channel.SMS || reach.textable())
                .findFirst()
                .flatMap(to::contact);
    }

    /** Of all words that wait. */
    public void forEachWaiting(BiConsumer<ClientId, Instant> visitor) {
        words.forEach(word -> word.state().due().ifPresent(at -> visitor.accept(new ClientId(word.id()), at)));
    }

    Optional<Instant> dueOf(ClientId client) {
        return words.find(client.value()).flatMap(word -> word.state().due());
    }

    /** Empty when somebody else was faster. */
    private Optional<Stored<NewsWord>> written(Stored<NewsWord> before, NewsWord after) {
        return switch (words.update(before, after)) {
            case WriteOutcome.Written<NewsWord> written -> Optional.of(written.now());
            case WriteOutcome.Stale<NewsWord> stale -> Optional.empty();
            case WriteOutcome.IdTaken<NewsWord> taken -> Optional.empty();
            case WriteOutcome.ClaimTaken<NewsWord> taken -> Optional.empty();
        };
    }
}
