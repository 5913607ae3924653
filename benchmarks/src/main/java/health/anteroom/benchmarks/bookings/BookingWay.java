package health.anteroom.benchmarks.bookings;

import health.anteroom.benchmarks.load.Connection;
import health.anteroom.benchmarks.load.Connections;
import health.anteroom.benchmarks.load.Crowd;
import health.anteroom.benchmarks.load.Load;
import health.anteroom.benchmarks.stack.RunningStack;
import java.io.IOException;
import java.time.Duration;

/** One way to book, taken by eight at once through the gateway; each booking is of a new person at a free time. */
record BookingWay(RunningStack stack, BusyPractice practice, Booking booking) {
    static final int CLIENTS = 8;

    /** Returns when it is booked. */
    @FunctionalInterface
    interface Booking {
        void make(Connection gateway, BusyPractice.FreeTime free) throws IOException;
    }

    Load run(Duration time) throws IOException, InterruptedException {
        try (Connections connections = Connections.open(stack.gateway(), CLIENTS)) {
            return new Crowd(CLIENTS).flatOut(time, number -> {
                Connection connection = connections.get(number);
                return () -> booking.make(connection, practice.freeTime());
            });
        }
    }
}
