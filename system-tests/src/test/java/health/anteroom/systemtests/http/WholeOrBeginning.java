package health.anteroom.systemtests.http;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Reads a body to its end; of server-sent events, which have none for long, the beginning. */
final class WholeOrBeginning implements HttpResponse.BodyHandler<String> {
    @Override
    public BodySubscriber<String> apply(HttpResponse.ResponseInfo info) {
        boolean live = info.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
        return live ? new Beginning() : HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private static final class Beginning implements BodySubscriber<String> {
        private final CompletableFuture<String> first = new CompletableFuture<>();
        private Flow.Subscription subscription;

        @Override
        public CompletionStage<String> getBody() {
            return first;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(1);
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            StringBuilder text = new StringBuilder();
            parts.forEach(part -> text.append(StandardCharsets.UTF_8.decode(part)));
            first.complete(text.toString());
            subscription.cancel();
        }

        @Override
        public void onError(Throwable failure) {
            first.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            first.complete("");
        }
    }
}
