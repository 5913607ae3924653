package health.anteroom.scheduling.platform;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** One follower for each {@link FollowedTopic}. */
@Configuration(proxyBeanMethods = false)
class FollowerConfiguration {
    @Bean
    TopicFollowers topicFollowers(List<FollowedTopic> followed, ConsumerFactory<String, byte[]> consumers) {
        return new TopicFollowers(followed.stream()
                .map(topic -> new TopicFollower(topic, consumers))
                .toList());
    }

    /** Starts and stops them together. */
    record TopicFollowers(List<TopicFollower> followers) implements SmartLifecycle {
        @Override
        public void start() {
            followers.forEach(TopicFollower::start);
        }

        @Override
        public void stop() {
            followers.forEach(TopicFollower::stop);
        }

        @Override
        public boolean isRunning() {
            return followers.stream().anyMatch(TopicFollower::isRunning);
        }

        @Override
        public int getPhase() {
            return -500;
        }
    }
}
