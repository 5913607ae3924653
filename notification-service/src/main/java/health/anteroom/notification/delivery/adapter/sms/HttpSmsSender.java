package health.anteroom.notification.delivery.adapter.sms;

import health.anteroom.notification.delivery.SendOutcome;
import health.anteroom.notification.delivery.model.TextMessage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code POST …/2010-04-01/Accounts/{account}/Messages.json}. The API knows no idempotency key, so a try is repeated only
 * where the provider certainly did not take the first: it was not reached, or it said 429 or 503.
 */
public final class HttpSmsSender {
    private static final Logger LOG = LoggerFactory.getLogger(HttpSmsSender.class);
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final RestClient http;
    private final SmsAccount account;
    private final JsonMapper json;

    /**
     * @param http with a deadline for connecting and one for the answer
     */
    public HttpSmsSender(RestClient http, SmsAccount account, JsonMapper json) {
        this.http = http;
        this.account = account;
        this.json = json;
    }

    public SendOutcome send(TextMessage message) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("To", message.to().value());
        form.add("From", account.from());
        form.add("Body", message.body());
        try {
            SendOutcome outcome = http.post()
                    .uri(account.api() + "/2010-04-01/Accounts/{account}/Messages.json", account.account())
                    .headers(headers -> headers.setBasicAuth(account.account(), account.token()))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .exchange((request, response) -> outcome(message, response));
            return outcome == null ? new SendOutcome.Unknown() : outcome;
        } catch (ResourceAccessException unanswered) {
            LOG.warn("SMS {}: no answer ({})", message.id().value(), nameOf(unanswered.getCause()));
            return wasNeverSent(unanswered.getCause()) ? new SendOutcome.TryLater() : new SendOutcome.Unknown();
        }
    }

    private SendOutcome outcome(TextMessage message, ClientHttpResponse response) throws IOException {
        HttpStatusCode status = response.getStatusCode();
        if (status.is2xxSuccessful()) {
            return new SendOutcome.Accepted(sid(response));
        }
        LOG.warn("SMS {}: the provider answered {}", message.id().value(), status.value());
        if (status.value() == TOO_MANY || status.value() == UNAVAILABLE) {
            return new SendOutcome.TryLater();
        }
        return status.is4xxClientError() ? new SendOutcome.Refused() : new SendOutcome.Unknown();
    }

    private Optional<String> sid(ClientHttpResponse response) throws IOException {
        try {
            return Optional.ofNullable(
                    json.readValue(response.getBody(), ProviderAnswer.class).sid());
        } catch (JacksonException unreadable) {
            // It was taken all the same.
            return Optional.empty();
        }
    }

    private static boolean wasNeverSent(@Nullable Throwable cause) {
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    }

    private static String nameOf(@Nullable Throwable cause) {
        return cause == null ? "no cause" : cause.getClass().getSimpleName();
    }

    private record ProviderAnswer(@Nullable String sid) {}
}
