package health.anteroom.notification.reminder.application;

import health.anteroom.notification.reminder.model.ReminderPlan;

/** Is told of each plan that was written, so that its due times are watched. */
@FunctionalInterface
public interface DueWatch {
    void watch(ReminderPlan plan);
}
