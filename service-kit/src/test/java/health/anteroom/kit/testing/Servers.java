package health.anteroom.kit.testing;

/** Where servers for tests come from. Whatever was started ends with this JVM. */
interface Servers {
    /** @return the URI of an empty store */
    String startMongo();

    /** @return the bootstrap servers of a broker without topics */
    String startKafka();
}
