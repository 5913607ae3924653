package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.gateway.signin.model.SignInCode;
import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.problem.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A code and the contact that it went to, as a person typed them; never rendered. */
record VerifyRequest(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String code) {
    ContactPoint contact() {
        return ContactInput.of(email, phone);
    }

    SignInCode signInCode() {
        return Optional.ofNullable(code)
                .flatMap(SignInCode::parse)
                .orElseThrow(
                        () -> new ProblemException(ContactInput.refusal().at("/code", "The code has six digits.")));
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
