package health.anteroom.gateway.platform;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What one household or machine holds of the internet: an IPv4 address, or the /64 of an IPv6 one, in which it can make up
 * as many addresses as it likes (RFC 6177).
 */
public record Network(String name) {
    private static final int PREFIX_BYTES = 8;

    /** @param address as a literal; a name is never looked up */
    public static Optional<Network> of(String address) {
        try {
            return Optional.of(new Network(named(InetAddress.ofLiteral(address))));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    public static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static String named(InetAddress address) {
        return address instanceof Inet6Address && !address.isLoopbackAddress()
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), PREFIX_BYTES)) + "/64"
                : address.getHostAddress();
    }
}
