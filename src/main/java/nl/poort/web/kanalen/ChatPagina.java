package nl.poort.web.kanalen;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nl.poort.contact.kanalen.Chats;
import nl.poort.contact.kanalen.Chatstand;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.web.Bezoeken;
import nl.poort.web.Bezoeken.Soort;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The chat of a customer, without a login: ask, wait, talk, and keep the number.
public final class ChatPagina {
    private static final String PAD = "/chat";
    private static final String GESPREK = "/chat/gesprek";
    private static final String HIER = "nl/poort/web/kanalen/";

    private final Db db;
    private final Chats chats;
    private final Loketten loketten;
    private final Bezoeken bezoeken;
    private final Chatlijn lijn;

    public record Begin(Loketten.Loket bij, boolean open, List<Loketten.Tijd> tijden) {}

    /// @param open whether lines to browsers may stay open; false when the program stops
    public ChatPagina(Db db, Chats chats, Loketten loketten, Bezoeken bezoeken, BooleanSupplier open) {
        this.lijn = new Chatlijn(open);
        this.db = db;
        this.chats = chats;
        this.loketten = loketten;
        this.bezoeken = bezoeken;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.OPENBAAR, this::toon),
                Route.post(PAD, Recht.OPENBAAR, this::begin),
                Route.get(GESPREK, Recht.OPENBAAR, this::gesprek).metPersoonsgegevens(),
                Route.get(PAD + "/live", Recht.OPENBAAR, this::volg),
                Route.post(PAD + "/regel", Recht.OPENBAAR, this::zeg),
                Route.post(PAD + "/einde", Recht.OPENBAAR, ctx -> {
                    bezoeken.onderwerp(ctx, Soort.CHAT).ifPresent(chats::eindeAlsKlant);
                    Pagina.naar(ctx, GESPREK);
                }));
    }

    private void toon(Context ctx) {
        var bij = loketten.gekozen(ctx);
        if (bij.isEmpty()) {
            loketten.kies(ctx, PAD, "Chatten met een medewerker");
            return;
        }
        var nu = db.clock().instant();
        var id = bij.get().id();
        Pagina.toon(ctx, HIER + "chatbegin.jte", new Begin(bij.get(), loketten.open(id, nu), loketten.tijden(id, nu)));
    }

    private void begin(Context ctx) throws Exception {
        verwerk(ctx, Regel.bron(ctx, "chat beginnen", 10, Duration.ofMinutes(10)), f -> begin(ctx, f), this::toon);
        if (ctx.statusCode() == 303) {
            bezoeken.bevestig(ctx, Soort.CHAT);
        }
    }

    private String begin(Context ctx, Formulier f) {
        var bij = loketten.gekozen(ctx).orElseThrow(() -> new Weigering("ongeldige-invoer", "Kies een organisatie"));
        if (!loketten.open(bij.id(), db.clock().instant())) {
            throw new Weigering("gesloten", "De chat is nu dicht. Stel uw vraag met het formulier.");
        }
        var chat = chats.begin(bij.id(), f.waarde("naam"), f.waarde("vraag"));
        bezoeken.begin(f, Soort.CHAT, chat.id());
        return GESPREK;
    }

    /// Counted before it is read, also when it is refused.
    private void verwerk(Context ctx, Regel regel, Function<Formulier, String> werk, Handler toon) throws Exception {
        try {
            new Drempel(db).tel(List.of(regel));
        } catch (Weigering teVaak) {
            Formulier.probeer(
                    ctx,
                    f -> {
                        throw teVaak;
                    },
                    toon);
            return;
        }
        Formulier.verwerk(ctx, werk, toon);
    }

    private void zeg(Context ctx) throws Exception {
        var chat = bezoeken.onderwerp(ctx, Soort.CHAT).orElseThrow(() -> Weigering.onbekend("Deze chat"));
        verwerk(
                ctx,
                new Regel("chat " + chat, 40, Duration.ofSeconds(20)),
                f -> {
                    chats.zegAlsKlant(chat, f.waarde("tekst"));
                    return GESPREK;
                },
                this::gesprek);
    }

    private void gesprek(Context ctx) {
        var beeld = bezoeken.onderwerp(ctx, Soort.CHAT).flatMap(chats::volg);
        if (beeld.isEmpty()) {
            Pagina.naar(ctx, PAD);
            return;
        }
        ctx.header("Cache-Control", "no-store");
        Pagina.toon(ctx, HIER + "chatgesprek.jte", beeld.get());
    }

    private void volg(Context ctx) throws Exception {
        var chat = bezoeken.onderwerp(ctx, Soort.CHAT);
        if (chat.isEmpty()) {
            ctx.status(404);
            return;
        }
        lijn.volg(ctx, () -> stand(chat.get()));
    }

    private String stand(UUID chat) {
        return chats.volg(chat)
                .filter(b -> b.chat().stand() != Chatstand.KLAAR)
                .map(b -> b.chat().stand() + " " + b.voor() + " " + b.regels().size())
                .orElse(null);
    }
}
