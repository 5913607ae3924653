package health.anteroom.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/** So many at once, each on a thread and a connection of their own. */
public final class Crowd {
    private final int people;

    public Crowd(int people) {
        this.people = people;
    }

    /** One of them, ready to do the same again and again. */
    @FunctionalInterface
    public interface Member {
        void once() throws IOException;
    }

    /** How one of them comes in. */
    @FunctionalInterface
    public interface Entrance {
        Member enter(int number) throws IOException;
    }

    /** Each begins again as soon as it has its answer. */
    public Load flatOut(Duration time, Entrance entrance) throws InterruptedException {
        return run(time, entrance, 0);
    }

    /**
     * Together so many a second, whether the answers come or not: what waits for its turn has waited from when it should
     * have begun.
     */
    public Load paced(Duration time, int perSecond, Entrance entrance) throws InterruptedException {
        return run(time, entrance, Duration.ofSeconds(1).toNanos() * people / perSecond);
    }

    private Load run(Duration time, Entrance entrance, long interval) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            List<Member> members = new ArrayList<>();
            for (int number = 0; number < people; number++) {
                members.add(entrance.enter(number));
            }
            long begin = System.nanoTime();
            List<Future<long[]>> all = new ArrayList<>();
            for (int number = 0; number < people; number++) {
                Member member = members.get(number);
                Turns turns = new Turns(begin + interval * number / people, begin + time.toNanos(), interval);
                all.add(threads.submit(() -> turns.take(member)));
            }
            List<long[]> spent = new ArrayList<>();
            for (Future<long[]> one : all) {
                spent.add(one.get());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Load(
                    seconds, spent.stream().flatMapToLong(LongStream::of).toArray());
        } catch (ExecutionException | IOException failed) {
            throw new IllegalStateException("one of the crowd failed", failed);
        }
    }

    /** When one member begins, ends, and how long is between two of its turns; zero for none. */
    private record Turns(long begin, long end, long interval) {
        long[] take(Member member) throws IOException {
            LongStream.Builder spent = LongStream.builder();
            long due = begin;
            for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                if (interval > 0 && now < due) {
                    LockSupport.parkNanos(due - now);
                    continue;
                }
                long from = interval > 0 ? due : now;
                member.once();
                spent.add(System.nanoTime() - from);
                due += interval;
            }
            return spent.build().toArray();
        }
    }
}
