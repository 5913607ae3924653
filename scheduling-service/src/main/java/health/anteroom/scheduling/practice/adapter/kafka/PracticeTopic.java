package health.anteroom.scheduling.practice.adapter.kafka;

import health.anteroom.kit.event.ReceivedEvent;
import health.anteroom.kit.event.Topic;
import health.anteroom.scheduling.platform.FollowedTopic;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.OfferingId;
import health.anteroom.scheduling.practice.application.Clinicians;
import health.anteroom.scheduling.practice.application.Offerings;
import health.anteroom.scheduling.practice.application.PracticeSetups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the topic and keeps this instance's memory in step with it: an event says what to look at again. */
@Configuration(proxyBeanMethods = false)
class PracticeTopic {
    static final String NAME = "anteroom.practice";

    @Bean
    Topic practiceEvents() {
        return new Topic(NAME);
    }

    @Bean
    FollowedTopic followedPractice(Clinicians clinicians, Offerings offerings, PracticeSetups setups) {
        return new FollowedTopic() {
            @Override
            public String topic() {
                return NAME;
            }

            @Override
            public void load() {
                setups.refresh();
                offerings.load();
                clinicians.load();
            }

            @Override
            public void on(ReceivedEvent event) {
                switch (event.type()) {
                    case ClinicianV1.TYPE -> clinicians.refresh(new ClinicianId(event.subject()));
                    case OfferingV1.TYPE -> offerings.refresh(new OfferingId(event.subject()));
                    case PracticeSetupV1.TYPE -> setups.refresh();
                    default -> throw event.unknownType();
                }
            }
        };
    }
}
