package health.anteroom.localstack.kafka;

import java.nio.file.Path;
import java.util.Properties;

/**
 * The settings of the one broker: one copy of everything, small buffers, and no topic that nobody declared.
 *
 * <p>Records reach the kernel before they are acknowledged, so they outlive a kill of this process; a power failure can
 * take the last of them.
 */
final class BrokerProperties {
    static final String CONTROLLER = "CONTROLLER";
    static final int NODE = 1;

    private BrokerProperties() {}

    static Properties of(Path directory, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", Integer.toString(NODE));
        properties.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        properties.put("controller.listener.names", CONTROLLER);
        properties.put("listeners", "BROKER://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        properties.put("listener.security.protocol.map", "BROKER:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        properties.put("inter.broker.listener.name", "BROKER");
        properties.put("log.dirs", directory.toString());
        properties.put("auto.create.topics.enable", "false");
        single(properties);
        small(properties);
        return properties;
    }

    private static void single(Properties properties) {
        properties.put("default.replication.factor", "1");
        properties.put("min.insync.replicas", "1");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("offsets.topic.num.partitions", "4");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("transaction.state.log.num.partitions", "2");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("share.coordinator.state.topic.num.partitions", "1");
        properties.put("group.initial.rebalance.delay.ms", "0");
    }

    private static void small(Properties properties) {
        properties.put("log.segment.bytes", Integer.toString(32 << 20));
        properties.put("log.index.size.max.bytes", Integer.toString(1 << 20));
        properties.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20));
        properties.put("log.cleaner.io.buffer.size", Integer.toString(128 << 10));
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "4");
        properties.put("background.threads", "2");
        properties.put("queued.max.requests", "100");
    }
}
