package nl.poort.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Tells open screens that something changed, so that they fetch it anew; never what changed.
///
/// The event is named after the thing (`overdracht.aangeboden` gives `overdracht`) and goes to every open screen that
/// may see it: a screen that then asks gets only its own rows.
public final class Live implements AutoCloseable {
    private static final int PLAATSEN = 2_000;
    /// Told while the transaction still runs: a screen that asked at once would see the old state.
    private static final long WACHT_OP_COMMIT = 250;
    private static final long HARTSLAG = 15_000;

    private final Set<Luisteraar> luisteraars = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;

    private record Luisteraar(UUID id, BlockingQueue<String> berichten) {}

    public Live(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.tap(g -> meld(g.soort().substring(0, g.soort().indexOf('.'))));
    }

    public List<Route> routes() {
        return List.of(Route.get("/live", Recht.INGELOGD, this::volg));
    }

    /// A screen that is behind misses nothing: one word that it must look again is enough.
    private void meld(String ding) {
        for (var luisteraar : luisteraars) {
            if (!luisteraar.berichten().contains(ding)) {
                luisteraar.berichten().offer(ding);
            }
        }
    }

    private void volg(Context ctx) throws IOException, InterruptedException {
        if (!open || luisteraars.size() >= PLAATSEN) {
            ctx.status(503).header("Retry-After", "30");
            return;
        }
        ctx.contentType("text/event-stream");
        ctx.res().setHeader("X-Accel-Buffering", "no");
        var luisteraar = new Luisteraar(UUID.randomUUID(), new ArrayBlockingQueue<>(16));
        luisteraars.add(luisteraar);
        try {
            var out = ctx.res().getOutputStream();
            stuur(out, "retry: 3000\n\n");
            while (open) {
                var ding = luisteraar.berichten().poll(HARTSLAG, TimeUnit.MILLISECONDS);
                if (ding == null) {
                    stuur(out, ": stil\n\n");
                } else if (!ding.isEmpty()) {
                    Thread.sleep(WACHT_OP_COMMIT);
                    stuur(out, "event: " + ding + "\ndata: anders\n\n");
                }
            }
        } catch (IOException e) {
            // the screen was closed
        } finally {
            luisteraars.remove(luisteraar);
        }
    }

    private static void stuur(OutputStream out, String tekst) throws IOException {
        out.write(tekst.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    int luisteraars() {
        return luisteraars.size();
    }

    /// Open streams end, so that the server can stop.
    @Override
    public void close() {
        open = false;
        luisteraars.forEach(luisteraar -> luisteraar.berichten().offer(""));
    }
}
