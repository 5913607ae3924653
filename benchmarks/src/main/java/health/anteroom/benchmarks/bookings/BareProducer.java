package health.anteroom.benchmarks.bookings;

import health.anteroom.benchmarks.load.Crowd;
import health.anteroom.benchmarks.load.Load;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Sends one record after the other on each thread, each acknowledged before the next. */
final class BareProducer {
    private final Producer<String, byte[]> producer;
    private final String topic;
    private final byte[] data;

    BareProducer(Producer<String, byte[]> producer, String topic, byte[] data) {
        this.producer = producer;
        this.topic = topic;
        this.data = data.clone();
    }

    Load run(int threads, Duration time) throws InterruptedException {
        AtomicLong next = new AtomicLong();
        return new Crowd(threads).flatOut(time, number -> () -> send(next.incrementAndGet()));
    }

    private void send(long key) throws IOException {
        try {
            producer.send(new ProducerRecord<>(topic, "k" + key, data)).get();
        } catch (ExecutionException refused) {
            throw new IOException(refused.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
