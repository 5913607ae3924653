package health.anteroom.intake.response;

import health.anteroom.intake.client.CareAppointment.Clinician;
import health.anteroom.intake.client.CareTeam;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one rule about answers: the client writes and reads them; a clinician who has an appointment with that client reads
 * them; nobody else. What the page says about who reads is made from the same rule, so that it cannot say anything else.
 */
public final class AnswerAccess {
    private final CareTeam team;

    public AnswerAccess(CareTeam team) {
        this.team = team;
    }

    public boolean mayAnswer(Caller caller) {
        return caller instanceof ClientCaller client
                && client.clientId().equals(team.client().value());
    }

    public boolean mayRead(Caller caller) {
        return switch (caller) {
            case Visitor visitor -> false;
            case ClientCaller client -> mayAnswer(client);
            case StaffCaller staff ->
                staff.role() == StaffRole.CLINICIAN && readers().stream().anyMatch(reader -> staff.is(reader.id()));
        };
    }

    /** In words for the client. */
    public String readBy() {
        List<String> names = readers().stream().map(Clinician::name).toList();
        return switch (names.size()) {
            case 0 -> "Nobody reads this yet. The clinician you are going to meet will.";
            case 1 -> names.getFirst() + " reads this before you meet. Nobody else does.";
            default -> listed(names) + " read this before you meet. Nobody else does.";
        };
    }

    private List<Clinician> readers() {
        return team.clinicians();
    }

    private static String listed(List<String> names) {
        return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and " + names.getLast();
    }
}
