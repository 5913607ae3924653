package health.anteroom.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Refuses paths that are not what they seem. An encoded slash is one sign of such a path, with one exception: a FHIR
 * {@code linkId} may hold slashes ({@code /55757-9/1}), and it is the last part of the path of an answer.
 */
final class PathFirewall implements HttpFirewall {
    /** No part between the encoded slashes may be {@code .} or {@code ..}, and nothing is encoded twice. */
    private static final Pattern ANSWER = Pattern.compile(
            "/api/intake/responses/[A-Za-z0-9_-]{1,64}/answers/(?![^/]*%25)(?![^/]*(?<=/|%2[Ff])\\.{1,2}(?=%2[Ff]|$))[^/]+");

    private final StrictHttpFirewall strict = new StrictHttpFirewall();
    private final StrictHttpFirewall forAnswers = new StrictHttpFirewall();

    PathFirewall() {
        forAnswers.setAllowUrlEncodedSlash(true);
        forAnswers.setAllowUrlEncodedDoubleSlash(true);
        // Tomcat leaves an encoded slash as it is in what it decoded: its percent sign is no other one.
        forAnswers.setAllowUrlEncodedPercent(true);
    }

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        boolean answer = request.getMethod().equals("PUT")
                && ANSWER.matcher(request.getRequestURI()).matches();
        return (answer ? forAnswers : strict).getFirewalledRequest(request);
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return strict.getFirewalledResponse(response);
    }
}
