package nl.poort.techniek.http;

import java.io.IOException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Whoever sends the body of a request a byte at a time hears 408 after a while (H1); time in which we did not read
/// does
/// not count.
final class Verzendtempo extends Handler.Wrapper {
    private final Tempo.Grens grens;

    Verzendtempo(Tempo.Grens grens) {
        this.grens = grens;
    }

    /// Somewhere below whatever reading the body gave.
    static final class TeTraag extends IOException {
        private static final long serialVersionUID = 1L;

        TeTraag() {
            super("sends too slowly");
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new Gevolgd(request, new Tempo(grens)), response, callback);
    }

    private static final class Gevolgd extends Request.Wrapper {
        private final Tempo tempo;
        private Content.Chunk afgebroken;

        private Gevolgd(Request request, Tempo tempo) {
            super(request);
            this.tempo = tempo;
        }

        @Override
        public Content.Chunk read() {
            if (afgebroken != null) {
                return afgebroken;
            }
            var stuk = super.read();
            if (stuk == null) {
                tempo.wacht(System.nanoTime());
                return null;
            }
            boolean traag = tempo.isTeTraag(System.nanoTime(), stuk.remaining());
            if (!traag || stuk.isLast() || Content.Chunk.isFailure(stuk)) {
                return stuk;
            }
            stuk.release();
            var fout = new TeTraag();
            afgebroken = Content.Chunk.from(fout, true);
            super.fail(fout);
            return afgebroken;
        }

        @Override
        public void demand(Runnable wanneer) {
            if (afgebroken != null) {
                wanneer.run();
            } else {
                super.demand(wanneer);
            }
        }
    }
}
