package health.anteroom.gateway.routing;

import health.anteroom.gateway.platform.ClientNetworks;
import health.anteroom.gateway.platform.OwnCookies;
import health.anteroom.kit.crypto.Secrets;
import health.anteroom.kit.identity.IdentityTokens;
import health.anteroom.kit.problem.ProblemWriter;
import health.anteroom.kit.time.MachineClock;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {
    @Bean
    CloseableHttpClient serviceClient(RoutingSettings settings) {
        return PooledClient.of(settings);
    }

    @Bean
    PooledProxyExchange proxyExchange(
            CloseableHttpClient client, ServiceCalls.Identities identities, LiveAnswers live, ProblemWriter problems) {
        return new PooledProxyExchange(new ServiceCalls(client, identities, live, problems));
    }

    @Bean
    ServiceCalls.Identities identities(
            Secrets secrets, MachineClock clock, OwnCookies cookies, ClientNetworks networks) {
        Callers callers = new Callers(cookies.visitor(), networks);
        IdentityMinter minter = new IdentityMinter(new IdentityTokens(secrets.jwk("identity-private"), clock));
        return (request, response, audience) -> minter.tokenFor(callers.of(request, response), audience);
    }

    @Bean
    LiveAnswers liveAnswers() {
        return new LiveAnswers();
    }

    @Bean
    HttpFirewall pathFirewall() {
        return new PathFirewall();
    }

    /** Tomcat hands encoded slashes on as they are; the firewall decides where one may stand. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
        return tomcat -> tomcat.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }

    /** A form passes as it came: whoever asked for a parameter on the way would have read its body. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadForms() {
        return tomcat -> tomcat.addConnectorCustomizers(connector -> connector.setParseBodyMethods(""));
    }

    /** The gateway's own contract beside those of the services. */
    @Bean
    WebMvcConfigurer ownContract() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry views) {
                views.addViewController("/openapi/gateway.json").setViewName("forward:/openapi.json");
            }
        };
    }
}
