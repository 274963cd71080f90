package nl.poort.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Omroep;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells open screens that something changed, so that they fetch it anew; never what changed.
///
/// The event is named after the thing (`overdracht.aangeboden` gives `overdracht`) and goes to the screens of the
/// organisations it concerns, also those that are open at another program on the same database ([Omroep]): a screen
/// that then asks gets only its own rows.
public final class Live implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Live.class);
    private static final int PLAATSEN = 2_000;
    /// Heard while the transaction still runs: a screen that asked at once would see the old state.
    private static final long WACHT_OP_COMMIT = 250;
    private static final long HARTSLAG = 15_000;
    /// So many things at once concern everybody: looking up whom would cost more than asking again.
    private static final int VEEL = 500;
    /// What a screen looks at again after a while without a line to the other programs.
    private static final List<String> ALLES = List.of("vraag", "overdracht", "klok", "nabellen", "calamiteit");

    private static final Set<String> VAN_EEN_ORGANISATIE = Set.of("telefoon", "chat", "balie");

    private final Set<Luisteraar> luisteraars = ConcurrentHashMap.newKeySet();
    private final LinkedBlockingQueue<Nieuws> gehoord = new LinkedBlockingQueue<>();
    private volatile Omroep omroep;
    private volatile Function<Collection<UUID>, Map<UUID, Set<UUID>>> betrokken = roots -> Map.of();
    private final String ik = UUID.randomUUID().toString();
    private volatile boolean open = true;

    private record Luisteraar(UUID id, UUID medewerker, UUID organisatie, BlockingQueue<String> berichten) {}

    /// @param organisatie of who did it, null for the program itself
    private record Nieuws(String ding, UUID root, UUID organisatie) {}

    /// Within this program only, until [#verbind].
    public Live(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.tap(g ->
                gehoord.add(new Nieuws(g.soort().substring(0, g.soort().indexOf('.')), g.root(), g.organisatie())));
        Thread.ofVirtual().name("live").start(this::verspreid);
    }

    /// @param lijn to and from the other programs on this database; it is closed with this
    /// @param wieZiet the organisations that a root concerns; a root that is not there concerns everybody
    public Live verbind(Omroep lijn, Function<Collection<UUID>, Map<UUID, Set<UUID>>> wieZiet) {
        betrokken = wieZiet;
        omroep = lijn.luister(this::hoor, () -> ALLES.forEach(ding -> meld(ding, Set.of())));
        return this;
    }

    public List<Route> routes() {
        return List.of(Route.get("/live", Recht.INGELOGD, this::volg));
    }

    /// Takes together what happened in a moment, waits until it was committed, and tells it.
    private void verspreid() {
        while (open) {
            try {
                var samen = new ArrayList<Nieuws>(List.of(gehoord.take()));
                Thread.sleep(WACHT_OP_COMMIT);
                gehoord.drainTo(samen);
                Thread.sleep(WACHT_OP_COMMIT);
                if (open) {
                    vertel(Livebericht.van(samen.stream().map(Nieuws::ding).toList(), voorWie(samen)));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("screens were not told: {}", e.toString());
            }
        }
    }

    private void vertel(List<Livebericht> berichten) {
        berichten.forEach(b -> meld(b.ding(), b.organisaties()));
        if (omroep != null) {
            Livebericht.schrijf(ik, berichten).forEach(omroep::roep);
        }
    }

    /// Per piece of news the organisations it concerns; empty = everybody.
    private List<Set<UUID>> voorWie(List<Nieuws> samen) {
        var roots = samen.stream().map(Nieuws::root).collect(java.util.stream.Collectors.toSet());
        if (roots.size() > VEEL) {
            return samen.stream().map(n -> Set.<UUID>of()).toList();
        }
        var perRoot = betrokken.apply(roots);
        return samen.stream()
                .map(n -> voorWie(n, perRoot.getOrDefault(n.root(), Set.of())))
                .toList();
    }

    /// Tells only the screens of these people, at once and wherever they are open: a telephone that rings cannot wait
    /// until what happens in a moment was taken together. To be called after the commit.
    public void roep(String ding, Set<UUID> mensen) {
        if (mensen.isEmpty() || !open) {
            return;
        }
        meldMensen(ding, mensen);
        if (omroep != null) {
            Livebericht.schrijf(ik, List.of(new Livebericht(ding, Set.of(), mensen)))
                    .forEach(omroep::roep);
        }
    }

    private void meldMensen(String ding, Set<UUID> mensen) {
        luisteraars.stream().filter(l -> mensen.contains(l.medewerker())).forEach(l -> zeg(l, ding));
    }

    /// What happens on a channel concerns only the organisation of that channel.
    private static Set<UUID> voorWie(Nieuws nieuws, Set<UUID> betrokken) {
        return VAN_EEN_ORGANISATIE.contains(nieuws.ding()) && nieuws.organisatie() != null
                ? Set.of(nieuws.organisatie())
                : Livebericht.met(betrokken, nieuws.organisatie());
    }

    /// From another program; the own words were told already.
    private void hoor(String tekst) {
        if (!tekst.startsWith(ik)) {
            Livebericht.lees(tekst).forEach(this::meld);
        }
    }

    private void meld(Livebericht bericht) {
        if (bericht.mensen().isEmpty()) {
            meld(bericht.ding(), bericht.organisaties());
        } else {
            meldMensen(bericht.ding(), bericht.mensen());
        }
    }

    /// A screen that is behind misses nothing: one word that it must look again is enough.
    private void meld(String ding, Set<UUID> organisaties) {
        for (var luisteraar : luisteraars) {
            boolean voorHem = organisaties.isEmpty() || organisaties.contains(luisteraar.organisatie());
            if (voorHem) {
                zeg(luisteraar, ding);
            }
        }
    }

    private static void zeg(Luisteraar luisteraar, String ding) {
        if (!luisteraar.berichten().contains(ding)) {
            luisteraar.berichten().offer(ding);
        }
    }

    private void volg(Context ctx) throws IOException, InterruptedException {
        if (!open || luisteraars.size() >= PLAATSEN) {
            ctx.status(503).header("Retry-After", "30");
            return;
        }
        var wie = Sessie.medewerker(ctx);
        ctx.contentType("text/event-stream");
        ctx.res().setHeader("X-Accel-Buffering", "no");
        var luisteraar = new Luisteraar(UUID.randomUUID(), wie.id(), wie.organisatie(), new ArrayBlockingQueue<>(16));
        luisteraars.add(luisteraar);
        try {
            var out = ctx.res().getOutputStream();
            stuur(out, "retry: 3000\n\n");
            while (open) {
                var ding = luisteraar.berichten().poll(HARTSLAG, TimeUnit.MILLISECONDS);
                if (ding == null) {
                    stuur(out, ": stil\n\n");
                } else if (!ding.isEmpty()) {
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

    /// Whether open lines may stay open; false when the program stops.
    public boolean isOpen() {
        return open;
    }

    int luisteraars() {
        return luisteraars.size();
    }

    /// Open streams end, so that the server can stop.
    @Override
    public void close() {
        open = false;
        if (omroep != null) {
            omroep.close();
        }
        gehoord.add(new Nieuws("einde", UUID.fromString(ik), null)); // wakes the thread that waits
        luisteraars.forEach(luisteraar -> luisteraar.berichten().offer(""));
    }
}
