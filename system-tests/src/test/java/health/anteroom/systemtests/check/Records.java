package health.anteroom.systemtests.check;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import health.anteroom.scheduling.booking.check.AppointmentChecker;
import health.anteroom.scheduling.booking.check.StoredAppointment;
import health.anteroom.systemtests.stack.RunningStack;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What is stored of appointments and what was published of them; both must tell the same. */
public final class Records {
    private final AppointmentChecker appointments;

    public Records(RunningStack stack) {
        try (MongoClient mongo = MongoClients.create(stack.mongoUri())) {
            appointments =
                    AppointmentChecker.read(mongo.getDatabase("anteroom_scheduling"), stack.kafkaBootstrapServers());
        }
    }

    public List<String> heldOn(String clinician, LocalDate day, ZoneId zone) {
        return appointments.standing().stream()
                .filter(one -> one.status().equals("HELD")
                        && one.clinician().equals(clinician)
                        && LocalDate.ofInstant(one.start(), zone).equals(day))
                .map(StoredAppointment::id)
                .toList();
    }

    /** What does not agree, in words. */
    public List<String> findings() {
        return appointments.findings();
    }
}
