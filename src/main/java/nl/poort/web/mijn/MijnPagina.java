package nl.poort.web.mijn;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.inzage.Burger;
import nl.poort.contact.inzage.Correctie;
import nl.poort.keten.behandeling.Zaakstand;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.portaal.Volgbeeld;

/// The own page: what runs and before when, what we wrote, and the way to the own data.
public final class MijnPagina {
    private static final int POST = 10;

    private final Mijndeuren deuren;
    private final Mijningang ingang;
    private final Clock klok;

    /// @param lopend what is not answered yet, the first promise first
    /// @param klaar what was answered, the newest first
    /// @param los cases that no question led to
    public record Model(
            Mijnkop kop,
            List<Mijnkop.Plek> plekken,
            List<Zaak> lopend,
            List<Zaak> klaar,
            List<Los> los,
            List<Post> post,
            boolean meerPost,
            List<Correctie> betwist) {

        /// Before when the law wants a decision on what is disputed in this question; null when nothing is.
        public Instant beslisdag(UUID vraag) {
            return betwist.stream()
                    .filter(c -> c.vraag().equals(vraag))
                    .map(Correctie::uiterlijk)
                    .findFirst()
                    .orElse(null);
        }
    }

    /// @param bij the organisation, named when there is more than one
    public record Zaak(UUID id, String bij, Volgbeeld beeld) {}

    public record Los(String bij, Zaakstand stand) {}

    public record Post(UUID id, String bij, String onderwerp, Instant op, boolean nieuw) {}

    public MijnPagina(Mijndeuren deuren, Mijningang ingang, Clock klok) {
        this.deuren = deuren;
        this.ingang = ingang;
        this.klok = klok;
    }

    public List<Route> routes() {
        return List.of(
                ingang.get(Mijningang.BEGIN, (ctx, burger) -> toon(ctx, burger, POST)),
                ingang.get("/mijn/berichten", (ctx, burger) -> toon(ctx, burger, Integer.MAX_VALUE)),
                ingang.get("/mijn/berichten/{id}", this::bericht));
    }

    private void toon(Context ctx, Burger burger, int hoeveel) {
        var plekken = Mijnkop.plekken(burger, deuren);
        var zaken = new ArrayList<Zaak>();
        var post = new ArrayList<Post>();
        var betwist = new ArrayList<Correctie>();
        for (var plek : plekken) {
            var bij = plek.meer() ? plek.organisatie() : "";
            var partij = plek.partij().id();
            deuren.inzage().verstrekkingen().eigenVragen(burger, partij).stream()
                    .flatMap(v -> deuren.zaken().dossier().vind(v.id(), klok.instant()).stream())
                    .forEach(beeld -> zaken.add(new Zaak(beeld.vraag(), bij, beeld)));
            deuren.post().list(burger.actor(partij, "eigen berichten lezen"), partij).stream()
                    .map(b -> new Post(b.id(), bij, b.onderwerp(), b.opgesteldOp(), b.gelezenOp() == null))
                    .forEach(post::add);
            deuren.inzage().correcties().list(burger, partij).stream()
                    .filter(Correctie::isOpen)
                    .forEach(betwist::add);
        }
        post.sort(Comparator.comparing(Post::op).reversed());
        var lopend = zaken.stream()
                .filter(z -> !z.beeld().klaar())
                .sorted(Comparator.comparing((Zaak z) -> z.beeld().uiterlijk()))
                .toList();
        var klaar = zaken.stream().filter(z -> z.beeld().klaar()).toList();
        boolean allePost = hoeveel > POST;
        Pagina.toon(
                ctx,
                allePost ? "nl/poort/web/mijn/berichten.jte" : "nl/poort/web/mijn/mijn.jte",
                new Model(
                        Mijnkop.van(burger),
                        plekken,
                        lopend,
                        klaar,
                        plekken.stream().flatMap(this::los).toList(),
                        post.stream().limit(hoeveel).toList(),
                        post.size() > hoeveel,
                        betwist));
    }

    private Stream<Los> los(Mijnkop.Plek plek) {
        var zaken = deuren.zaken().zaken();
        if (zaken == null) {
            return Stream.empty();
        }
        var bij = plek.meer() ? plek.organisatie() : "";
        return zaken.zonderVraag(plek.partij().organisatie(), plek.partij().id()).stream()
                .map(stand -> new Los(bij, stand));
    }

    /// The first words, to recognise it by.
    public static String kort(String woorden) {
        var regel = woorden.replaceAll("\\s+", " ").strip();
        return regel.length() <= 140 ? regel : regel.substring(0, 139) + "…";
    }

    public record Brief(Mijnkop kop, Bericht bericht) {}

    /// A message shown here counts as read.
    private void bericht(Context ctx, Burger burger) {
        var id = Mijningang.id(ctx, "id");
        for (var partij : burger.partijen()) {
            var actor = burger.actor(partij.id(), "eigen berichten lezen");
            boolean eigen = deuren.post().list(actor, partij.id()).stream().anyMatch(b -> b.id().equals(id));
            if (eigen) {
                var bericht = deuren.post().lees(actor, partij.id(), id);
                Pagina.toon(ctx, "nl/poort/web/mijn/bericht.jte", new Brief(Mijnkop.van(burger), bericht));
                return;
            }
        }
        throw nl.poort.techniek.Weigering.onbekend("Dit bericht");
    }
}
