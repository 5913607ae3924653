package health.anteroom.kit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.anteroom.kit.event.ParkedRecords;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.sample.Note;
import health.anteroom.kit.sample.NoteCopier;
import health.anteroom.kit.sample.SampleTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@SampleTest
class AggregateStoreIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    @Qualifier("noteStore")
    AggregateStore<Note> notes;

    @Autowired
    @Qualifier("copyStore")
    AggregateStore<Note> copies;

    @Autowired
    ParkedRecords parked;

    @Test
    void insertsReadsAndUpdatesUnderARevision() {
        String id = Ids.random();

        Stored<Note> first = written(notes.insert(id, new Note("one", List.of())));
        Stored<Note> second = written(notes.update(first, first.state().withText("two")));

        assertThat(second.revision()).isEqualTo(2);
        assertThat(notes.find(id)).map(Stored::state).contains(new Note("two", List.of()));
        assertThat(notes.update(first, first.state().withText("late"))).isInstanceOf(WriteOutcome.Stale.class);
        assertThat(notes.find(id)).map(stored -> stored.state().text()).contains("two");
    }

    @Test
    void answersATakenIdWithWhatIsThereAndATakenClaimWithoutIt() {
        String id = Ids.random();
        String claim = Ids.random();
        notes.insert(id, new Note("mine", List.of(claim)), WriteNote.none().forRequest("hash"));

        var sameId = notes.insert(id, new Note("other", List.of(claim)));
        var sameClaim = notes.insert(Ids.random(), new Note("other", List.of("free-" + claim, claim)));

        assertThat(sameId)
                .isInstanceOfSatisfying(
                        WriteOutcome.IdTaken.class,
                        taken -> assertThat(taken.existing().requestHash()).isEqualTo(Optional.of("hash")));
        assertThat(sameClaim).isInstanceOf(WriteOutcome.ClaimTaken.class);
    }

    @Test
    void movesAClaimInOneWriteAndFreesTheOldOne() {
        String old = Ids.random();
        String next = Ids.random();
        Stored<Note> note = written(notes.insert(Ids.random(), new Note("moves", List.of(old))));
        Stored<Note> other = written(notes.insert(Ids.random(), new Note("stands", List.of())));

        Stored<Note> moved = written(notes.update(note, new Note("moves", List.of(next))));

        assertThat(notes.update(other, new Note("stands", List.of(next)))).isInstanceOf(WriteOutcome.ClaimTaken.class);
        assertThat(notes.update(other, new Note("stands", List.of(old)))).isInstanceOf(WriteOutcome.Written.class);
        Stored<Note> gone = written(notes.update(moved, new Note("moves", List.of())));
        assertThat(gone.document()).doesNotContainKey("claims");
    }

    @Test
    void letsOneOfManyConcurrentWritersWin() throws Exception {
        String claim = Ids.random();
        List<Callable<WriteOutcome<Note>>> writers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            writers.add(() -> notes.insert(Ids.random(), new Note("race", List.of(claim))));
        }

        List<WriteOutcome<Note>> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<WriteOutcome<Note>> outcome : threads.invokeAll(writers)) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).filteredOn(WriteOutcome.Written.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(WriteOutcome.ClaimTaken.class::isInstance)
                .hasSize(49);
    }

    @Test
    void demandsTheFurtherConditionInTheWriteItself() {
        Stored<Note> note = written(notes.insert(Ids.random(), new Note("as it was", List.of())));

        var refused =
                notes.update(note, note.state().withText("x"), WriteNote.none().onlyIf(new Document("text", "else")));
        var accepted = notes.update(
                note, note.state().withText("y"), WriteNote.none().onlyIf(new Document("text", "as it was")));

        assertThat(refused).isInstanceOf(WriteOutcome.Stale.class);
        assertThat(accepted).isInstanceOf(WriteOutcome.Written.class);
    }

    @Test
    void publishesEachRevisionAndEmptiesTheOutbox() {
        String id = Ids.random();
        Stored<Note> first = written(notes.insert(id, new Note("told", List.of())));
        notes.update(first, first.state().withText("told again"));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(copies.find("copy-" + id))
                    .map(copy -> copy.state().text())
                    .contains("told again");
            assertThat(notes.find(id).orElseThrow().document().getList("outbox", Document.class))
                    .isEmpty();
        });
        assertThat(notes.find(id)).map(Stored::revision).contains(2L);
    }

    @Test
    void ignoresARepeatedAndAnOlderEvent() {
        String id = Ids.random();
        var newer = copies.consume(id, new Cause("source", 5), present -> Optional.of(new Note("five", List.of())));
        var repeated = copies.consume(id, new Cause("source", 5), present -> Optional.of(new Note("again", List.of())));
        var older = copies.consume(id, new Cause("source", 4), present -> Optional.of(new Note("four", List.of())));

        assertThat(newer).isEqualTo(ConsumeOutcome.WRITTEN);
        assertThat(repeated).isEqualTo(ConsumeOutcome.ALREADY_SEEN);
        assertThat(older).isEqualTo(ConsumeOutcome.ALREADY_SEEN);
        assertThat(copies.find(id)).map(copy -> copy.state().text()).contains("five");
        assertThat(copies.consume(id, new Cause("another", 1), present -> Optional.of(new Note("new", List.of()))))
                .isEqualTo(ConsumeOutcome.WRITTEN);
    }

    @Test
    void parksPoisonAfterFiveTriesAndReplaysItLater() {
        String id = Ids.random();
        NoteCopier.POISON_HURTS.set(true);
        NoteCopier.TRIES.set(0);

        notes.insert(id, new Note(NoteCopier.POISON, List.of()));

        await().atMost(SOON).untilAsserted(() -> assertThat(NoteCopier.TRIES).hasValue(5));
        String after = Ids.random();
        notes.insert(after, new Note("goes on", List.of()));
        await().atMost(SOON).until(() -> copies.find("copy-" + after).isPresent());
        assertThat(NoteCopier.TRIES).hasValue(5);
        assertThat(copies.find("copy-" + id)).isEmpty();

        assertThat(parked.replay().stillParked()).isEqualTo(1);
        NoteCopier.POISON_HURTS.set(false);
        assertThat(parked.replay().replayed()).isEqualTo(1);
        assertThat(copies.find("copy-" + id)).isPresent();
        assertThat(parked.replay().replayed()).isZero();
    }

    private static Stored<Note> written(WriteOutcome<Note> outcome) {
        assertThat(outcome).isInstanceOf(WriteOutcome.Written.class);
        return ((WriteOutcome.Written<Note>) outcome).now();
    }
}
