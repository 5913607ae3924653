package health.anteroom.intake.packet.model;

import health.anteroom.intake.client.CareAppointment;

/** The appointment that a packet prepares, and its clinician. */
public record Prepares(String appointment, String clinician) {
    public static Prepares of(CareAppointment appointment) {
        return new Prepares(appointment.id(), appointment.clinician().id());
    }
}
