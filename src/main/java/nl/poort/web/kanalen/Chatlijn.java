package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Tells the browser of a customer that something was said in the chat; never what. It looks in the database, so that
/// it works whichever program the agent works on.
final class Chatlijn {
    private static final int PLAATSEN = 500;
    private static final long KIJK = 1_000;
    private static final int STIL = 15;
    private static final byte[] ANDERS = "event: chat\ndata: anders\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] EINDE =
            "event: chat\ndata: anders\n\nevent: einde\ndata: klaar\n\n".getBytes(StandardCharsets.UTF_8);

    private final Semaphore plaatsen = new Semaphore(PLAATSEN);
    private final BooleanSupplier open;

    /// @param open false when the program stops
    Chatlijn(BooleanSupplier open) {
        this.open = open;
    }

    /// @param stand how far the chat is, in a word that changes with every line; null when it is over
    void volg(Context ctx, Supplier<String> stand) throws IOException, InterruptedException {
        if (!open.getAsBoolean() || !plaatsen.tryAcquire()) {
            ctx.status(503).header("Retry-After", "30");
            return;
        }
        try {
            ctx.contentType("text/event-stream");
            ctx.res().setHeader("X-Accel-Buffering", "no");
            var out = ctx.res().getOutputStream();
            out.write("retry: 3000\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            var eerder = stand.get();
            for (int stil = 0; open.getAsBoolean() && eerder != null; stil++) {
                TimeUnit.MILLISECONDS.sleep(KIJK);
                var nu = stand.get();
                if (!java.util.Objects.equals(nu, eerder)) {
                    out.write(nu == null ? EINDE : ANDERS);
                    out.flush();
                } else if (stil % STIL == 0) {
                    out.write(": stil\n\n".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
                eerder = nu;
            }
            // the browser ends the line itself when it heard the end
            TimeUnit.MILLISECONDS.sleep(KIJK);
        } catch (IOException e) {
            // the browser was closed
        } finally {
            plaatsen.release();
        }
    }
}
