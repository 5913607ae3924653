package health.anteroom.scheduling.platform;

import health.anteroom.kit.event.ReceivedEvent;

/** Memory that is kept in step with a topic: loaded once from the store, then told of every event after that. */
public interface FollowedTopic {
    String topic();

    /** Reads everything from the store. Events written meanwhile are told afterwards, some of them a second time. */
    void load();

    void on(ReceivedEvent event);
}
