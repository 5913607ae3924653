package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A contact as a person typed it. */
final class ContactInput {
    private ContactInput() {}

    /** Exactly one, well formed; anything else is a 422 that says which. */
    static ContactPoint of(@Nullable String email, @Nullable String phone) {
        if ((email == null) == (phone == null)) {
            throw new ProblemException(
                    refusal().at("", "We need one way to reach you: an e-mail address or a phone number."));
        }
        return ContactPoint.parse(email, phone)
                .orElseThrow(() -> new ProblemException(
                        email != null
                                ? refusal().at("/email", "That doesn't look like an e-mail address yet.")
                                : refusal().at("/phone", "That doesn't look like a phone number yet.")));
    }

    static Problem refusal() {
        return Problem.unprocessable("not-acceptable", "Some of what was sent cannot be accepted as it is.");
    }
}
