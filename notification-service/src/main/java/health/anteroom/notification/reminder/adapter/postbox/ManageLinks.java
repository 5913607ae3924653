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
    /** Leaves in messages only: it shows that whoever has it reads what comes to the contact. */
    private static final String PROOF = "proof";

    private final URI publicUrl;
    private final Capabilities capabilities;

    public ManageLinks(URI publicUrl, Capabilities capabilities) {
        this.publicUrl = publicUrl;
        this.capabilities = capabilities;
    }

    /** Of a booking that its holder has not said to be theirs: where they say so, or that it was not them. */
    URI to(ReminderPlan plan) {
        return plan.appointment().booking().unproven() ? proof(plan) : manage(plan);
    }

    private URI proof(ReminderPlan plan) {
        String appointment = plan.id().value();
        String token = capabilities.issue(new Capability(
                PROOF, appointment, plan.client().value(), plan.appointment().linkVersion()));
        return URI.create(publicUrl + "/was-this-you/" + appointment + "#" + token);
    }

    private URI manage(ReminderPlan plan) {
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
