package health.anteroom.scheduling.booking.application;

import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.request.RequestKey;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.booking.model.Confirm;
import health.anteroom.scheduling.booking.model.PassedRule;
import health.anteroom.scheduling.practice.Format;
import java.util.Set;

/** A member of staff books for a caller, without a hold. */
public record BookDirectly(StaffCaller who, RequestKey request, Slot slot, Format format, ForWhom whom) {

    /** Whom it is for, and how: somebody who was here before by id, or someone who says who they are. */
    public sealed interface ForWhom {
        Confirm confirm();

        Set<PassedRule> overrides();
    }

    public record KnownPerson(ClientId id, Confirm confirm, Set<PassedRule> overrides) implements ForWhom {}

    public record NewPerson(NewClient client, Confirm confirm, Set<PassedRule> overrides) implements ForWhom {}
}
