package health.anteroom.gateway.routing;

import health.anteroom.kit.identity.IdentityFilter;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries a call to a service and its answer back, both as streams, over pooled connections. */
final class ServiceCalls {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceCalls.class);

    private final HttpClient client;
    private final Identities identities;
    private final LiveAnswers live;
    private final ProblemWriter problems;

    ServiceCalls(HttpClient client, Identities identities, LiveAnswers live, ProblemWriter problems) {
        this.client = client;
        this.live = live;
        this.identities = identities;
        this.problems = problems;
    }

    void carry(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ServiceRoute route = ServiceRoute.of(request);
        HttpUriRequestBase outgoing = OutgoingRequest.of(request, route);
        if (route.audience() != null) {
            String token = identities.tokenFor(request, response, route.audience());
            outgoing.setHeader(IdentityFilter.HEADER, token);
        }
        try (ClassicHttpResponse answer = client.executeOpen(route.host(), outgoing, context(route))) {
            live.copy(outgoing, answer, response);
        } catch (ClientAbortException gone) {
            throw gone;
        } catch (IOException failure) {
            Problem told = Outage.of(failure);
            if (told.status().is5xxServerError()) {
                LOG.warn("No whole answer from {}: {}", route.host(), failure.toString());
            }
            if (response.isCommitted()) {
                // Too late for a problem: only a cut connection tells the browser that the answer is not whole.
                throw failure;
            }
            response.resetBuffer();
            problems.write(response, told);
        }
    }

    private static HttpClientContext context(ServiceRoute route) {
        HttpClientContext context = HttpClientContext.create();
        if (route.answerWithin() != null) {
            context.setRequestConfig(RequestConfig.custom()
                    .setResponseTimeout(Timeout.of(route.answerWithin()))
                    .build());
        }
        return context;
    }

    /** Makes the identity token of a call; may give a newcomer a cookie. */
    interface Identities {
        String tokenFor(HttpServletRequest request, HttpServletResponse response, String audience);
    }
}
