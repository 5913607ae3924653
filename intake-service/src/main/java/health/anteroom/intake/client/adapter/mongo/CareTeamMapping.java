package health.anteroom.intake.client.adapter.mongo;

import health.anteroom.intake.client.CareAppointment;
import health.anteroom.intake.client.CareTeam;
import health.anteroom.intake.client.ClientId;
import health.anteroom.kit.store.AggregateMapping;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** A care team as a document; it tells the world nothing. */
final class CareTeamMapping implements AggregateMapping<CareTeam> {
    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(CareTeam team) {
        return "careTeam";
    }

    @Override
    public Document write(CareTeam team) {
        List<Document> appointments =
                team.all().stream().map(CareTeamMapping::appointment).toList();
        return new Document("appointments", appointments);
    }

    @Override
    public CareTeam read(String id, Document stored) {
        Map<String, CareAppointment> appointments = new HashMap<>();
        for (Document document : stored.getList("appointments", Document.class)) {
            CareAppointment appointment = appointment(document);
            appointments.put(appointment.id(), appointment);
        }
        return new CareTeam(new ClientId(id), appointments);
    }

    private static Document appointment(CareAppointment appointment) {
        Document document = new Document("id", appointment.id())
                .append("clinician", appointment.clinician().id())
                .append("clinicianName", appointment.clinician().name())
                .append("start", Date.from(appointment.start()));
        appointment.packetAsked().ifPresent(packet -> document.append("packet", packet));
        return document.append("standing", appointment.standing().name());
    }

    private static CareAppointment appointment(Document document) {
        return new CareAppointment(
                document.getString("id"),
                new CareAppointment.Clinician(document.getString("clinician"), document.getString("clinicianName")),
                document.getDate("start").toInstant(),
                document.getString("packet"),
                CareAppointment.Standing.valueOf(document.getString("standing")));
    }
}
