package health.anteroom.gateway.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much one may ask for. Each rate is a bucket: so many at once, and that many again over the period.
 *
 * @param address calls of everybody at one client address who is not signed in as staff
 * @param visitor calls with one visitor cookie
 * @param client calls in one client's session
 * @param staff calls in one staff session
 * @param loopback whether calls from this machine itself are counted too
 * @param signIn the stricter limits of signing in
 * @param atOnce requests that are answered at the same time
 */
@ConfigurationProperties("anteroom.limits")
record LimitsSettings(
        Rate address, Rate visitor, Rate client, Rate staff, boolean loopback, SignIn signIn, AtOnce atOnce) {

    /**
     * @param burst calls at once
     * @param per the time in which as many come back
     */
    record Rate(long burst, Duration per) {}

    /**
     * @param codesPerContact codes asked for one contact
     * @param codesPerAddress codes asked from one address
     * @param triesPerContact wrong codes given for one contact
     * @param triesPerAddress wrong codes given from one address
     */
    record SignIn(Rate codesPerContact, Rate codesPerAddress, Rate triesPerContact, Rate triesPerAddress) {}

    /**
     * @param everybody visitors and clients together
     * @param staff the front desk's own share, which nobody else can use up
     * @param longBodies of visitors and clients, with bodies that are not small
     * @param streams of one session
     * @param bodyWithin until when a small body has arrived
     */
    record AtOnce(int everybody, int staff, int longBodies, int streams, Duration bodyWithin) {}
}
