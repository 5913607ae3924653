package health.anteroom.notification.reminder.application;

import health.anteroom.kit.store.Stored;
import health.anteroom.notification.recipient.Addressees;
import health.anteroom.notification.recipient.ClientId;
import health.anteroom.notification.recipient.Relations;
import health.anteroom.notification.reminder.model.AppointmentId;
import health.anteroom.notification.reminder.model.ReminderPlan;

/** Knows from the appointments that messages tell of who meets whom. What is unproven or taken back shows nothing. */
public final class PlannedMeetings implements Relations {
    private final ReminderPlans plans;
    private final Addressees addressees;

    public PlannedMeetings(ReminderPlans plans, Addressees addressees) {
        this.plans = plans;
        this.addressees = addressees;
    }

    @Override
    public boolean meets(String clinician, ClientId client) {
        return plans
                .findAll(addressees.appointmentsOf(client).stream()
                        .map(AppointmentId::new)
                        .toList())
                .stream()
                .map(Stored::state)
                .filter(plan -> plan.client().equals(client))
                .map(ReminderPlan::appointment)
                .anyMatch(appointment ->
                        appointment.meeting().clinician().equals(clinician) && appointment.bringsTogether());
    }
}
