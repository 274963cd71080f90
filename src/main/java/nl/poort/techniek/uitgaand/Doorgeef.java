package nl.poort.techniek.uitgaand;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/// Hands a body on while it comes in, and cuts the line as soon as it is too big. Nothing of it stands in memory, and
/// nothing is written after [#dicht].
final class Doorgeef implements HttpResponse.BodySubscriber<byte[]> {
    private static final byte[] NIETS = new byte[0];

    private final CompletableFuture<byte[]> klaar = new CompletableFuture<>();
    private final OutputStream naar;
    private long over;
    private boolean dicht;
    private Flow.Subscription bron;

    Doorgeef(OutputStream naar, long hoogstens) {
        this.naar = naar;
        this.over = hoogstens;
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
    public synchronized void onNext(List<ByteBuffer> stukken) {
        try {
            for (var stuk : stukken) {
                if (dicht) {
                    return;
                }
                var bytes = new byte[(int) Math.min(stuk.remaining(), over)];
                boolean teVeel = stuk.remaining() > over;
                stuk.get(bytes);
                naar.write(bytes);
                over -= bytes.length;
                if (teVeel) {
                    throw new Begrensd.TeGroot();
                }
            }
            bron.request(1);
        } catch (IOException | RuntimeException e) {
            dicht = true;
            bron.cancel();
            klaar.completeExceptionally(e);
        }
    }

    /// Whoever waited has stopped waiting.
    synchronized void dicht() {
        dicht = true;
        if (bron != null && !klaar.isDone()) {
            bron.cancel();
        }
    }

    @Override
    public void onError(Throwable fout) {
        klaar.completeExceptionally(fout);
    }

    @Override
    public void onComplete() {
        klaar.complete(NIETS);
    }
}
