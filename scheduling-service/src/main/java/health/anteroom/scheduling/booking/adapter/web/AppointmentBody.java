package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.request.RequestKey;
import health.anteroom.scheduling.booking.application.BookDirectly;
import health.anteroom.scheduling.booking.application.BookHold;
import health.anteroom.scheduling.booking.model.AppointmentId;
import health.anteroom.scheduling.booking.model.ClientId;
import health.anteroom.scheduling.booking.model.Confirm;
import health.anteroom.scheduling.booking.model.PassedRule;
import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Format;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A booking: of a hold, or by staff directly. */
record AppointmentBody(
        @Nullable String hold,
        @Nullable String offering,
        @Nullable String clinician,
        @Nullable OffsetDateTime start,
        @Nullable Format format,
        @Nullable ClientBody client,
        @Nullable String clientId,
        @Nullable List<PassedRule> override,
        @Nullable Confirm confirm) {

    void checkHeld() {
        InputCheck check = new InputCheck()
                .id(hold, "/hold")
                .present(client, "/client")
                .demand(
                        offering == null && clinician == null && start == null && format == null,
                        "/hold",
                        "The hold says all of when and with whom.")
                .demand(clientId == null, "/clientId", "Only without a hold.")
                .demand(override == null, "/override", "Only without a hold.");
        if (client != null) {
            client.check(check);
        }
        check.orRefuse();
    }

    void checkDirect() {
        InputCheck check = slot().check(new InputCheck())
                .demand(client == null || clientId == null, "/clientId", "Either the client or their id.")
                .demand(client != null || clientId != null, "/client", "This is needed.")
                .noNulls(override, 2, "/override");
        if (client != null) {
            client.check(check);
        } else {
            check.id(clientId, "/clientId");
        }
        check.orRefuse();
    }

    /** Nobody while none is named. */
    ClinicianId forClinician() {
        return new ClinicianId(Objects.requireNonNullElse(clinician, ""));
    }

    BookHold toBookHold(Caller who, RequestKey request) {
        return new BookHold(
                who,
                new AppointmentId(Objects.requireNonNull(hold)),
                request,
                Objects.requireNonNull(client).toClient(),
                confirmOrNow());
    }

    BookDirectly toBookDirectly(StaffCaller who, RequestKey request) {
        return new BookDirectly(who, request, slot().slot(), slot().wantedFormat(), whom());
    }

    private BookDirectly.ForWhom whom() {
        Set<PassedRule> passed = override == null ? Set.of() : Set.copyOf(override);
        return client != null
                ? new BookDirectly.NewPerson(client.toClient(), confirmOrNow(), passed)
                : new BookDirectly.KnownPerson(new ClientId(Objects.requireNonNull(clientId)), confirmOrNow(), passed);
    }

    private HoldBody slot() {
        return new HoldBody(offering, clinician, start, format);
    }

    private Confirm confirmOrNow() {
        return confirm == null ? Confirm.NOW : confirm;
    }
}
