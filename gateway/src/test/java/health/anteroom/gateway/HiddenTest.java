package health.anteroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.gateway.account.PersonName;
import health.anteroom.gateway.signin.model.CodeMessage;
import health.anteroom.gateway.signin.model.NewCode;
import health.anteroom.gateway.signin.model.PendingCode;
import health.anteroom.gateway.signin.model.PendingCode.Telling;
import health.anteroom.gateway.signin.model.SessionCookie;
import health.anteroom.gateway.signin.model.SignInCode;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenTest {
    @Test
    void rendersNoSecretAndNoName() {
        SessionCookie cookie = SessionCookie.random(new SecureRandom());
        CodeMessage message = new CodeMessage(CodeMessage.Channel.EMAIL, "river@mail.test", new SignInCode("402915"));
        NewCode code = new NewCode(PendingCode.startingAt(Instant.EPOCH, "account", "digest", Telling.TOLD), message);

        for (Object hidden : List.of(new PersonName("River"), cookie, message, code, new SignInCode("402915"))) {
            assertThat(hidden.toString())
                    .contains("<hidden>")
                    .doesNotContain("River", "river", "402915", cookie.value());
        }
    }
}
