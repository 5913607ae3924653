package health.anteroom.gateway.webapp;

import health.anteroom.kit.problem.ProblemWriter;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

@Configuration(proxyBeanMethods = false)
class WebAppConfiguration {
    /** Asked last, after every route and controller. */
    @Bean
    HandlerMapping webApp(ProblemWriter problems) throws IOException {
        WebFiles files = WebFiles.load(new PathMatchingResourcePatternResolver());
        return new SimpleUrlHandlerMapping(
                Map.of("/**", new WebAppHandler(files, problems)), Ordered.LOWEST_PRECEDENCE - 1);
    }
}
