package health.anteroom.gateway.signin.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.gateway.platform.Cookies;
import health.anteroom.gateway.platform.PublicAddress;
import health.anteroom.gateway.signin.application.LivingSessions;
import health.anteroom.gateway.signin.application.Sessions;
import health.anteroom.gateway.signin.model.Session;
import health.anteroom.kit.problem.ProblemWriter;
import health.anteroom.kit.web.StrictJson;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SessionFilterTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/account/me");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void saysSoWhenSessionsCannotBeLookedUp() throws Exception {
        request.setCookies(new Cookie("anteroom-session", "A".repeat(43)));

        brokenStore().doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("2");
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void doesNotLookForVisitors() throws Exception {
        request.setCookies(new Cookie("anteroom-session", "not-one-of-ours"), new Cookie("other", "x"));

        brokenStore().doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(chain.getRequest()).isSameAs(request);
    }

    private static SessionFilter brokenStore() {
        SessionCookies none = new SessionCookies(new Cookies(new PublicAddress(URI.create("http://localhost"))));
        return new SessionFilter(
                new LivingSessions(new BrokenSessions(), (account, subject) -> Optional.empty()),
                none,
                () -> Instant.EPOCH,
                new ProblemWriter(StrictJson.mapper()));
    }

    /** A store that is down. */
    private static final class BrokenSessions implements Sessions {
        @Override
        public void begin(String id, Session session) {
            throw new IllegalStateException("down");
        }

        @Override
        public Optional<Session> use(String id, Instant now) {
            throw new IllegalStateException("down");
        }

        @Override
        public void end(String id) {
            throw new IllegalStateException("down");
        }
    }
}
