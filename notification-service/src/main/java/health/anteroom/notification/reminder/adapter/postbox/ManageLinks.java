package health.anteroom.notification.reminder.adapter.postbox;

import health.anteroom.kit.capability.Capabilities;
import health.anteroom.kit.capability.Capability;
import health.anteroom.notification.reminder.model.ReminderPlan;
import java.net.URI;

/**
 * Links to one appointment for one client. The token stands in the fragment, which browsers send to nobody, so it reaches
 * no log; opening it changes nothing.
 */
public final class ManageLinks {
    private static final String PURPOSE = "manage";

    private final URI publicUrl;
    private final Capabilities capabilities;

    public ManageLinks(URI publicUrl, Capabilities capabilities) {
        this.publicUrl = publicUrl;
        this.capabilities = capabilities;
    }

    URI to(ReminderPlan plan) {
        String appointment = plan.id().value();
        String token = capabilities.issue(capability(plan));
        return URI.create(publicUrl + "/a/" + appointment + "#" + token);
    }

    /** What the newest link allows; older ones are revoked by a higher version. */
    public static Capability capability(ReminderPlan plan) {
        return new Capability(
                PURPOSE,
                plan.id().value(),
                plan.client().value(),
                plan.appointment().linkVersion());
    }
}
