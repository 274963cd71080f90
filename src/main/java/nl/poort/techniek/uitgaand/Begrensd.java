package nl.poort.techniek.uitgaand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/// Takes a body in, and cuts the line as soon as it is too big.
final class Begrensd implements HttpResponse.BodySubscriber<byte[]> {
    private final CompletableFuture<byte[]> klaar = new CompletableFuture<>();
    private final ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
    private final int hoogstens;
    private Flow.Subscription bron;

    Begrensd(int hoogstens) {
        this.hoogstens = hoogstens;
    }

    static final class TeGroot extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return klaar;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        bron = subscription;
        bron.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> stukken) {
        for (var stuk : stukken) {
            if (inhoud.size() + stuk.remaining() > hoogstens) {
                bron.cancel();
                klaar.completeExceptionally(new TeGroot());
                return;
            }
            var bytes = new byte[stuk.remaining()];
            stuk.get(bytes);
            inhoud.writeBytes(bytes);
        }
        bron.request(1);
    }

    @Override
    public void onError(Throwable fout) {
        klaar.completeExceptionally(fout);
    }

    @Override
    public void onComplete() {
        klaar.complete(inhoud.toByteArray());
    }
}
