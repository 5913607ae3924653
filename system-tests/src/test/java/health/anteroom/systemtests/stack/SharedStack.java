package health.anteroom.systemtests.stack;

import java.time.Instant;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running system for all test classes, since starting it is the cost: the containers that are named, or else one of
 * its own. It begins on the Tuesday before the clocks of the United States spring forward, so that what is booked and
 * reminded stands on both sides of the change.
 */
public final class SharedStack implements ParameterResolver {
    public static final Instant BEGIN = Instant.parse("2027-03-09T15:00:00Z");
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(SharedStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent("stack", key -> find(), RunningStack.class);
    }

    private static RunningStack find() {
        return ContainerStack.isThere() ? new ContainerStack() : CommandStack.start("shared", BEGIN);
    }
}
