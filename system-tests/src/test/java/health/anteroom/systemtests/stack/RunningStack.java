package health.anteroom.systemtests.stack;

import java.net.URI;

/** The system as the tests find it, and what they may do to it. */
public interface RunningStack extends AutoCloseable {
    /** What people type, as whoever started it said it. */
    String publicUrl();

    /** The same, for calls without a browser. */
    URI url();

    /** Where what was caught instead of sent is shown. */
    URI messagesUrl();

    /** Of the store, for the checker. */
    String mongoUri();

    /** Of the broker, for the checker. */
    String kafkaBootstrapServers();

    /** SIGKILL; whoever watches it starts it again. */
    void kill(ServiceProcess service);

    /** SIGKILL to every process at once. */
    void killEverything();

    /** SIGKILL to broker and store only; the services stay behind. */
    void killStore();

    /** SIGTERM to each container of a service and a start, the next only when the one before is healthy. */
    void restartOneByOne(ServiceProcess service);

    /** One service answers nobody, though its connections stay; or it does again. */
    void freeze(ServiceProcess service);

    void thaw(ServiceProcess service);

    /** Broker and store answer nobody, or do again. */
    void freezeStore();

    void thawStore();

    /** Places in the code to die at. */
    CrashPoints crashPoints();

    /** How often it was said that this service ended as one that is killed does. */
    long deathsOf(ServiceProcess service);

    /** Starts it again on the same data, after it was killed or stopped. */
    void startAgain();

    /** SIGTERM, as Ctrl-C or a service manager would; answers the exit code. */
    int stop();

    @Override
    void close();
}
