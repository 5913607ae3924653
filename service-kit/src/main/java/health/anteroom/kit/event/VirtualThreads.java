package health.anteroom.kit.event;

import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** A thread of its own for each consumer, named after its group. */
final class VirtualThreads extends SimpleAsyncTaskExecutor {
    private static final long serialVersionUID = 1L;

    VirtualThreads(String name) {
        super(name + "-");
        setVirtualThreads(true);
    }
}
