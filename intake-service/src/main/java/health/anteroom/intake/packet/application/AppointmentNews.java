package health.anteroom.intake.packet.application;

import health.anteroom.intake.client.CareAppointment;
import health.anteroom.intake.client.Client;
import health.anteroom.kit.store.Cause;

/** The state of one appointment of a client, as scheduling told it. */
public record AppointmentNews(Client client, CareAppointment appointment, Cause cause) {}
