package health.anteroom.gateway.routing;

import health.anteroom.gateway.account.SignedIn;
import health.anteroom.gateway.platform.ClientNetworks;
import health.anteroom.gateway.platform.SignedCookie;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The caller of a service: the session's person, or else the browser's visitor, who gets a cookie the first time. */
final class Callers {
    /** Somebody who only looks, before having a cookie; no call that changes anything is ever theirs. */
    private static final String LOOKING = "looking";

    private final SignedCookie visitors;
    private final ClientNetworks networks;

    Callers(SignedCookie visitors, ClientNetworks networks) {
        this.visitors = visitors;
        this.networks = networks;
    }

    Caller of(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> network = networks.of(request);
        Caller caller =
                SignedIn.on(request).map(SignedIn::caller).orElseGet(() -> new Visitor(visitor(request, response)));
        return switch (caller) {
            case Visitor visitor -> new Visitor(visitor.visitorId(), network);
            case ClientCaller client -> client.from(network);
            case StaffCaller staff -> staff;
        };
    }

    private String visitor(HttpServletRequest request, HttpServletResponse response) {
        return visitors.read(request).orElseGet(() -> newcomer(request, response));
    }

    private String newcomer(HttpServletRequest request, HttpServletResponse response) {
        String id = visitors.give(response);
        return request.getMethod().equals("GET") ? LOOKING : id;
    }
}
