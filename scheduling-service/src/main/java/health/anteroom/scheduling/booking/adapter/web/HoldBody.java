package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.scheduling.booking.application.Slot;
import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.OfferingId;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which time to keep. */
record HoldBody(
        @Nullable String offering,
        @Nullable String clinician,
        @Nullable OffsetDateTime start,
        @Nullable Format format) {

    void check() {
        check(new InputCheck()).orRefuse();
    }

    InputCheck check(InputCheck check) {
        return check.id(offering, "/offering")
                .id(clinician, "/clinician")
                .present(start, "/start")
                .present(format, "/format");
    }

    Slot slot() {
        return new Slot(
                new OfferingId(Objects.requireNonNull(offering)),
                new ClinicianId(Objects.requireNonNull(clinician)),
                Objects.requireNonNull(start).toInstant());
    }

    Format wantedFormat() {
        return Objects.requireNonNull(format);
    }
}
