package health.anteroom.gateway.signin.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.anteroom.gateway.account.Accounts;
import health.anteroom.gateway.fixtures.RunningGateway;
import health.anteroom.gateway.limits.SignInLimits;
import health.anteroom.gateway.signin.adapter.web.SignInController.SignInRequest;
import health.anteroom.gateway.signin.application.CodeDigests;
import health.anteroom.gateway.signin.application.RequestSignInCodeHandler;
import health.anteroom.gateway.signin.application.SignInCodes;
import health.anteroom.gateway.signin.application.SignInRequests;
import health.anteroom.gateway.signin.model.NewCode;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.time.MachineClock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** The time of the answer can tell nothing, since there is nothing yet that it could tell. */
class SignInAnswerIT extends RunningGateway {
    private static final String KNOWN = "clinician3@demo.test";
    private static final String UNKNOWN = "somebody@nowhere.test";

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInLimits limits;

    @Autowired
    private CodeDigests digests;

    /** While all work on codes stands still, every answer is given: more of them than there are workers. */
    @Test
    @Timeout(60)
    void isGivenBeforeAnythingIsDoneForKnownAndUnknownAlike() {
        StuckCodes codes = new StuckCodes();
        SignInRequests requests =
                new SignInRequests(new RequestSignInCodeHandler(accounts, codes, digests, new MachineClock()));
        SignInController controller = new SignInController(requests, limits, accounts);

        for (int i = 0; i < 10; i++) {
            ResponseEntity<?> known = controller.signIn(new SignInRequest(KNOWN, null), new MockHttpServletRequest());
            ResponseEntity<?> unknown =
                    controller.signIn(new SignInRequest(UNKNOWN, null), new MockHttpServletRequest());

            assertThat(known.getStatusCode().value()).isEqualTo(202);
            assertThat(unknown).isEqualTo(known);
        }

        assertThat(codes.made).isEmpty();
        codes.goOn.countDown();
        await().until(() -> codes.made.size() == 20);
        assertThat(codes.made)
                .filteredOn(code -> code.message() == null)
                .hasSize(10)
                .allMatch(code -> code.pending()
                        .account()
                        .equals(accounts.idOf(new EmailAddress(UNKNOWN)).value()));
        requests.stop();
    }

    private static final class StuckCodes implements SignInCodes {
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final List<NewCode> made = new CopyOnWriteArrayList<>();

        @Override
        public void replace(NewCode code) {
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            made.add(code);
        }

        @Override
        public void tell(NewCode code, Instant now) {
            made.add(code);
        }

        @Override
        public TryOutcome attempt(String account, String digest, Instant now) {
            return new TryOutcome.NotAccepted();
        }
    }
}
