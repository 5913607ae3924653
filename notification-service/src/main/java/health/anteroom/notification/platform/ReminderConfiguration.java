package health.anteroom.notification.platform;

import health.anteroom.kit.capability.Capabilities;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.event.Topic;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.store.AggregateStores;
import health.anteroom.kit.time.MachineClock;
import health.anteroom.kit.time.PracticeClock;
import health.anteroom.notification.delivery.Postbox;
import health.anteroom.notification.recipient.Addressees;
import health.anteroom.notification.recipient.Relations;
import health.anteroom.notification.reminder.adapter.kafka.AppointmentListener;
import health.anteroom.notification.reminder.adapter.mongo.MongoReminderPlans;
import health.anteroom.notification.reminder.adapter.postbox.ManageLinks;
import health.anteroom.notification.reminder.adapter.postbox.PostboxMessenger;
import health.anteroom.notification.reminder.adapter.postbox.SentTo;
import health.anteroom.notification.reminder.application.Allowance;
import health.anteroom.notification.reminder.application.EngineClock;
import health.anteroom.notification.reminder.application.FollowAppointmentHandler;
import health.anteroom.notification.reminder.application.ListDeliveries;
import health.anteroom.notification.reminder.application.Messenger;
import health.anteroom.notification.reminder.application.PlannedMeetings;
import health.anteroom.notification.reminder.application.PreviewMessages;
import health.anteroom.notification.reminder.application.ReminderEngine;
import health.anteroom.notification.reminder.application.ReminderPlans;
import health.anteroom.notification.reminder.application.ReplanHandler;
import health.anteroom.notification.reminder.application.SendDueMessages;
import health.anteroom.notification.reminder.model.ReminderPlanner;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans, and the engine that sends what is due. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class ReminderConfiguration {

    @Bean
    Topic deliveriesTopic() {
        return new Topic("anteroom.deliveries");
    }

    @Bean
    ReminderPlans reminderPlans(AggregateStores stores) {
        return new MongoReminderPlans(stores);
    }

    @Bean
    ReminderPlanner reminderPlanner(Postbox postbox, ReminderSettings settings) {
        return new ReminderPlanner(postbox.channels(), settings.breath());
    }

    @Bean
    SentTo sentTo(FieldCipher cipher) {
        return new SentTo(cipher);
    }

    @Bean
    Messenger messenger(
            Postbox postbox, ManageLinks links, SentTo sentTo, PracticeClock practice, MeterRegistry meters) {
        return new MeasuredMessenger(new PostboxMessenger(postbox, links, sentTo), practice, meters);
    }

    @Bean
    ManageLinks manageLinks(DeliverySettings settings, Capabilities capabilities) {
        return new ManageLinks(settings.publicUrl(), capabilities);
    }

    @Bean
    EngineClock engineClock(PracticeClock practice, MachineClock machine) {
        return new EngineClock(practice, machine, Ids.random());
    }

    @Bean
    ReminderEngine reminderEngine(
            ReminderPlans plans,
            Addressees addressees,
            Allowance allowance,
            Messenger messenger,
            EngineClock clock,
            ReminderSettings settings) {
        return new ReminderEngine(
                new SendDueMessages(plans, addressees, allowance, messenger, clock), clock, settings.parallel());
    }

    @Bean
    EngineLifecycle engineLifecycle(
            ReminderEngine engine, ReminderPlans plans, PracticeClock practice, ReminderSettings settings) {
        return new EngineLifecycle(engine, plans, practice, settings);
    }

    @Bean
    FollowAppointmentHandler followAppointmentHandler(
            ReminderPlans plans,
            Addressees addressees,
            ReminderPlanner planner,
            PracticeClock practice,
            ReminderEngine engine) {
        return new FollowAppointmentHandler(plans, addressees, planner, practice, engine);
    }

    @Bean
    AppointmentListener appointmentListener(FollowAppointmentHandler handler, TransportCipher transport) {
        return new AppointmentListener(handler, transport);
    }

    @Bean
    ReplanHandler replanHandler(
            ReminderPlans plans,
            Addressees addressees,
            ReminderPlanner planner,
            PracticeClock practice,
            ReminderEngine engine) {
        return new ReplanHandler(plans, addressees, planner, practice, engine);
    }

    @Bean
    PreviewMessages previewMessages(
            ReminderPlans plans,
            Addressees addressees,
            ReminderPlanner planner,
            Allowance allowance,
            PracticeClock practice) {
        return new PreviewMessages(plans, addressees, planner, allowance, practice);
    }

    @Bean
    Relations relations(ReminderPlans plans, Addressees addressees) {
        return new PlannedMeetings(plans, addressees);
    }

    @Bean
    ListDeliveries listDeliveries(ReminderPlans plans, Addressees addressees) {
        return new ListDeliveries(plans, addressees);
    }
}
