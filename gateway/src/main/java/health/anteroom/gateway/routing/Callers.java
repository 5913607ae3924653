package health.anteroom.gateway.routing;

import health.anteroom.gateway.account.SignedIn;
import health.anteroom.gateway.platform.Cookies;
import health.anteroom.gateway.platform.VisitorCookie;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Who makes a call to a service: the session's person, or else the browser's visitor, who gets a cookie the first time. */
final class Callers {
    /** Who only looks, before having a cookie; no call that changes anything is ever theirs. */
    private static final Visitor LOOKING = new Visitor("looking");

    private final Cookies cookies;

    Callers(Cookies cookies) {
        this.cookies = cookies;
    }

    Caller of(HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> signedIn = SignedIn.on(request);
        if (signedIn.isPresent()) {
            return signedIn.get().caller();
        }
        Optional<String> visitor = VisitorCookie.read(request);
        return visitor.<Caller>map(Visitor::new).orElseGet(() -> newcomer(request, response));
    }

    private Visitor newcomer(HttpServletRequest request, HttpServletResponse response) {
        String id = Ids.random();
        cookies.set(response, VisitorCookie.NAME, id);
        return request.getMethod().equals("GET") ? LOOKING : new Visitor(id);
    }
}
