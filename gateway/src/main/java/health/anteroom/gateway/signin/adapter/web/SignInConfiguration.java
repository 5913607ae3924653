package health.anteroom.gateway.signin.adapter.web;

import health.anteroom.gateway.account.Accounts;
import health.anteroom.gateway.platform.Cookies;
import health.anteroom.gateway.platform.FilterOrder;
import health.anteroom.gateway.platform.GatewayKey;
import health.anteroom.gateway.platform.OwnCookies;
import health.anteroom.gateway.platform.PublicAddress;
import health.anteroom.gateway.signin.application.Browsers;
import health.anteroom.gateway.signin.application.CodeDigests;
import health.anteroom.gateway.signin.application.LivingSessions;
import health.anteroom.gateway.signin.application.RequestSignInCodeHandler;
import health.anteroom.gateway.signin.application.Sessions;
import health.anteroom.gateway.signin.application.SignInCodes;
import health.anteroom.gateway.signin.application.SignInRequests;
import health.anteroom.gateway.signin.application.VerifySignInCodeHandler;
import health.anteroom.kit.crypto.BlindIndex;
import health.anteroom.kit.problem.ProblemWriter;
import health.anteroom.kit.time.MachineClock;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
    @Bean
    CodeDigests codeDigests(BlindIndex index) {
        return new CodeDigests(index);
    }

    @Bean
    RequestSignInCodeHandler requestSignInCodeHandler(
            Accounts accounts, SignInCodes codes, CodeDigests digests, MachineClock clock) {
        return new RequestSignInCodeHandler(accounts, codes, digests, clock);
    }

    @Bean
    SignInRequests signInRequests(RequestSignInCodeHandler handler) {
        return new SignInRequests(handler);
    }

    @Bean
    VerifySignInCodeHandler verifySignInCodeHandler(
            Accounts accounts,
            SignInCodes codes,
            CodeDigests digests,
            Sessions sessions,
            Browsers browsers,
            MachineClock clock) {
        return new VerifySignInCodeHandler(accounts, codes, digests, sessions, browsers, clock);
    }

    @Bean
    BrowserMarks browserMarks(OwnCookies cookies, GatewayKey key, PublicAddress address) {
        return new BrowserMarks(cookies.browser(), key, address);
    }

    @Bean
    SessionCookies sessionCookies(Cookies cookies) {
        return new SessionCookies(cookies);
    }

    @Bean
    FilterRegistrationBean<SessionFilter> sessionFilter(
            Sessions sessions, Accounts accounts, SessionCookies cookies, MachineClock clock, ProblemWriter problems) {
        LivingSessions living = new LivingSessions(sessions, accounts::person);
        return FilterOrder.SESSION.register(new SessionFilter(living, cookies, clock, problems));
    }

    @Bean
    FilterRegistrationBean<OwnPagesFilter> ownPagesFilter(PublicAddress address, ProblemWriter problems) {
        FilterRegistrationBean<OwnPagesFilter> filter =
                FilterOrder.SIGN_IN.register(new OwnPagesFilter(address, problems));
        filter.setUrlPatterns(List.of(OwnPagesFilter.PATH));
        return filter;
    }
}
