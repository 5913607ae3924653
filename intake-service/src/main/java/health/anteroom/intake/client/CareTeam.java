package health.anteroom.intake.client;

import health.anteroom.intake.client.CareAppointment.Clinician;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The clinicians who meet one client, as far as appointments tell. Who is in it may read that client's answers, so an
 * appointment that was called off counts no more.
 */
public record CareTeam(ClientId client, Map<String, CareAppointment> appointments) {
    private static final Comparator<CareAppointment> EARLIEST =
            Comparator.comparing(CareAppointment::start).thenComparing(CareAppointment::id);

    public CareTeam {
        appointments = Map.copyOf(appointments);
    }

    public static CareTeam of(ClientId client) {
        return new CareTeam(client, Map.of());
    }

    public CareTeam with(CareAppointment appointment) {
        Map<String, CareAppointment> next = new TreeMap<>(appointments);
        next.put(appointment.id(), appointment);
        return new CareTeam(client, next);
    }

    /** Each once, the one who meets them first in front. */
    public List<Clinician> clinicians() {
        Map<String, Clinician> byId = new LinkedHashMap<>();
        living().forEach(appointment -> byId.putIfAbsent(appointment.clinician().id(), appointment.clinician()));
        return List.copyOf(byId.values());
    }

    public boolean includes(String clinicianId) {
        return living().anyMatch(appointment -> appointment.clinician().id().equals(clinicianId));
    }

    /** The first living appointment that a packet of this definition prepares. */
    public Optional<CareAppointment> firstAskingFor(String definition) {
        return living().filter(appointment -> appointment.asksFor(definition)).findFirst();
    }

    public Collection<CareAppointment> all() {
        return appointments.values().stream().sorted(EARLIEST).toList();
    }

    private Stream<CareAppointment> living() {
        return appointments.values().stream().filter(CareAppointment::isLiving).sorted(EARLIEST);
    }
}
