package health.anteroom.badintake.platform;

import health.anteroom.badintake.peeking.Peek;

/** A platform that knows a feature. */
public class KnowingPlatform {
    public Peek peek() {
        return new Peek(null);
    }
}
