package health.anteroom.scheduling;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes the first part of a body and leaves. */
final class FirstPart implements BodySubscriber<String> {
    private final CompletableFuture<String> first = new CompletableFuture<>();
    private volatile Flow.Subscription subscription;

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
