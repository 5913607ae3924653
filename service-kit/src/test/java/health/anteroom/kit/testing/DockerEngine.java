package health.anteroom.kit.testing;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;

/** Whether there is one. Where nothing listens that is known at once, and none of Testcontainers is loaded. */
final class DockerEngine {
    private static final Path SOCKET = Path.of("/var/run/docker.sock");

    private DockerEngine() {}

    static boolean answers() {
        return (System.getenv("DOCKER_HOST") != null || listens())
                && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean listens() {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(SOCKET))) {
            return channel.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }
}
