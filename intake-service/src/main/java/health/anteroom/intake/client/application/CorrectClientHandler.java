package health.anteroom.intake.client.application;

import health.anteroom.intake.client.Client;
import health.anteroom.intake.client.ClientRegister;
import health.anteroom.intake.client.WrittenAnswers;
import health.anteroom.intake.client.application.CorrectClient.Assurance;
import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.store.Stored;
import health.anteroom.kit.store.WriteOutcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Corrects a card on the revision that was looked at. Whether the caller may at all was decided before. */
@Component
public final class CorrectClientHandler {
    private final ClientRegister register;
    private final ClientDirectory directory;
    private final WrittenAnswers written;
    private final AuditTrail audit;

    public CorrectClientHandler(
            ClientRegister register, ClientDirectory directory, WrittenAnswers written, AuditTrail audit) {
        this.register = register;
        this.directory = directory;
        this.written = written;
        this.audit = audit;
    }

    public CorrectClientOutcome handle(Caller caller, CorrectClient command) {
        return register.find(command.client())
                .map(card -> correct(caller, card, command))
                .orElseGet(CorrectClientOutcome.NotThere::new);
    }

    private CorrectClientOutcome correct(Caller caller, Stored<Client> card, CorrectClient command) {
        Client after = command.applyTo(card.state());
        if (after.equals(card.state())) {
            // Also a repeat of what was done already, whose answer was lost.
            return new CorrectClientOutcome.Corrected(card);
        }
        if (card.revision() != command.seen()) {
            return new CorrectClientOutcome.ChangedMeanwhile();
        }
        Optional<ContactRule.No> no = ContactRule.refusal(
                caller,
                card.state().contact(),
                after.contact(),
                command.assurance(),
                () -> written.any(command.client()));
        return no.<CorrectClientOutcome>map(CorrectClientOutcome.ContactRefused::new)
                .orElseGet(() -> write(caller, card, after, command.assurance()));
    }

    private CorrectClientOutcome write(Caller caller, Stored<Client> card, Client after, Assurance assurance) {
        if (!after.contact().equals(card.state().contact())) {
            audit.record(caller, trace(assurance), card.id(), AuditOutcome.ALLOWED);
        }
        return switch (register.correct(card, after)) {
            case WriteOutcome.Written<Client> written -> {
                directory.add(written.now().state());
                yield new CorrectClientOutcome.Corrected(written.now());
            }
            case WriteOutcome.Stale<Client> stale -> new CorrectClientOutcome.ChangedMeanwhile();
            case WriteOutcome.IdTaken<Client> never -> throw new IllegalStateException("An update takes no id");
            case WriteOutcome.ClaimTaken<Client> never -> throw new IllegalStateException("Clients claim nothing");
        };
    }

    private static String trace(Assurance assurance) {
        return switch (assurance) {
            case NONE -> "client.contact.fewer";
            case RANG_STORED_NUMBER -> "client.contact.after-ringing";
            case NOT_REACHED -> "client.contact.not-reached";
        };
    }
}
