package health.anteroom.gateway.routing;

import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Gives Spring Cloud Gateway's routes our way to a service: what it would do between router and client (copying and
 * filtering headers, building URIs, another client's abstractions) cost more than the call itself.
 */
record PooledProxyExchange(ServiceCalls calls) implements ProxyExchange {
    @Override
    public ServerResponse exchange(Request request) {
        return new StreamedResponse(calls::carry);
    }
}
