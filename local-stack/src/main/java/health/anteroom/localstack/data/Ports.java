package health.anteroom.localstack.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/** The same ports from one start to the next, as long as nobody else took them. */
public final class Ports {
    private final Remembered remembered;
    private final Set<Integer> given = new HashSet<>();

    public Ports(Remembered remembered) {
        this.remembered = remembered;
    }

    /** The remembered port, else the wished one, else any that is free; 0 wishes for nothing. */
    public int of(String name, int wished) {
        int port =
                remembered.get(name).map(Integer::parseInt).filter(this::isFree).orElseGet(() -> choose(wished));
        given.add(port);
        remembered.put(name, Integer.toString(port));
        return port;
    }

    private int choose(int wished) {
        return wished != 0 && isFree(wished) ? wished : anyFree();
    }

    public boolean isFree(int port) {
        if (given.contains(port)) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            return given.contains(port) ? anyFree() : port;
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
