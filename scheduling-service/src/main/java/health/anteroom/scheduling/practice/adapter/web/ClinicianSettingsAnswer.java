package health.anteroom.scheduling.practice.adapter.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import health.anteroom.scheduling.practice.Clinician;
import health.anteroom.scheduling.practice.OfferingId;
import java.util.List;

/** A clinician with the offerings they give, in the shape in which the owner sends it back. */
record ClinicianSettingsAnswer(@JsonUnwrapped ClinicianAnswer clinician, List<String> offerings, boolean active) {
    static ClinicianSettingsAnswer of(Clinician clinician) {
        return new ClinicianSettingsAnswer(
                ClinicianAnswer.of(clinician),
                clinician.offerings().stream().map(OfferingId::value).sorted().toList(),
                clinician.active());
    }
}
