package nl.poort.techniek.http;

import io.javalin.http.Context;
import java.io.IOException;

/// A request whose body nobody read to its end, because it was refused before. The next request cannot follow it on the
/// same connection, and the caller must know that: else it sends the next one to a line that is being closed, and never
/// hears whether it was done.
final class Verzoekrest {
    private static final int HOOGSTENS = 1 << 20;

    private Verzoekrest() {}

    static void sluitAf(Context ctx) {
        if (ctx.res().isCommitted() || isZonderInhoud(ctx)) {
            return;
        }
        try {
            var in = ctx.req().getInputStream();
            var stuk = new byte[1 << 13];
            int gelezen = 0;
            // only what is here already: nobody waits for who was refused
            while (!in.isFinished() && in.available() > 0 && gelezen < HOOGSTENS) {
                gelezen += in.read(stuk);
            }
            if (!in.isFinished()) {
                ctx.header("Connection", "close");
            }
        } catch (IOException | IllegalStateException e) {
            ctx.header("Connection", "close");
        }
    }

    private static boolean isZonderInhoud(Context ctx) {
        return ctx.req().getContentLengthLong() <= 0 && ctx.header("Transfer-Encoding") == null;
    }
}
