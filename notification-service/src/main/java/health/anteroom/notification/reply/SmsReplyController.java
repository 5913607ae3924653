package health.anteroom.notification.reply;

import health.anteroom.kit.access.AccessGate;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.notification.access.NotificationPolicy;
import health.anteroom.notification.limit.MessageLimits;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/notifications/sms/replies}: the provider's webhook. */
@RestController
public class SmsReplyController {
    private final MessageLimits limits;
    private final ReplySignature signature;
    private final NotificationPolicy policy;
    private final AccessGate gate;

    public SmsReplyController(
            MessageLimits limits, ReplySignature signature, NotificationPolicy policy, AccessGate gate) {
        this.limits = limits;
        this.signature = signature;
        this.policy = policy;
        this.gate = gate;
    }

    @PostMapping("/api/notifications/sms/replies")
    ResponseEntity<?> take(
            Caller caller,
            @RequestHeader(name = "X-Twilio-Signature", defaultValue = "") String given,
            @RequestParam Map<String, String> form) {
        Optional<Problem> refusal =
                gate.refusal(caller, "sms-reply.take", "-", policy.smsReply(caller, signature.isBy(given, form)));
        if (refusal.isPresent()) {
            return refusal.get().toResponse();
        }
        PhoneNumber.parse(form.getOrDefault("From", "")).ifPresent(from -> take(from, form.getOrDefault("Body", "")));
        return ResponseEntity.noContent().build();
    }

    private void take(PhoneNumber from, String text) {
        switch (ReplyWord.of(text)) {
            case STOP -> limits.stopTexts(from);
            case START -> limits.resumeTexts(from);
            case OTHER -> {}
        }
    }
}
