package health.anteroom.kit.event;

import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import health.anteroom.kit.identity.Visitor;
import health.anteroom.kit.problem.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The owner's way to have parked records tried again. */
@RestController
public class ParkedRecordsController {
    private final ParkedRecords parked;

    public ParkedRecordsController(ParkedRecords parked) {
        this.parked = parked;
    }

    @PostMapping("${anteroom.api-path}/parked-records/replay")
    ResponseEntity<?> replay(Caller caller) {
        return switch (caller) {
            case Visitor visitor -> Problem.unauthorized().toResponse();
            case StaffCaller staff ->
                staff.role() == StaffRole.OWNER
                        ? ResponseEntity.ok(parked.replay())
                        : Problem.forbidden().toResponse();
            case ClientCaller client -> Problem.forbidden().toResponse();
        };
    }
}
