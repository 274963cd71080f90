package nl.poort.web.portaal;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.keten.vragen.Klantreacties;
import nl.poort.keten.vragen.Volgcode;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.web.Bezoeken;
import nl.poort.web.Bezoeken.Soort;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// *Volg uw vraag*: with number and code, without a login, for one question at a time.
public final class VolgPagina {
    private static final Actor KLANT = Actor.system("klant volgt eigen vraag");
    private static final Duration MINUUT = Duration.ofMinutes(1);
    private static final String VRAAG = "/volg/vraag";

    private final Db db;
    private final Vragen vragen;
    private final Volgcode volgcode;
    private final Volgdossier dossier;
    private final Klantreacties reacties;
    private final Bezoeken bezoeken;

    public VolgPagina(
            Db db, Vragen vragen, Volgcode volgcode, Volgdossier dossier, Klantreacties reacties, Bezoeken bezoeken) {
        this.db = db;
        this.vragen = vragen;
        this.volgcode = volgcode;
        this.dossier = dossier;
        this.reacties = reacties;
        this.bezoeken = bezoeken;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/volg", Recht.OPENBAAR, this::vraagCode),
                Route.post(
                        "/volg", Recht.OPENBAAR, ctx -> Formulier.probeer(ctx, f -> binnen(ctx, f), this::vraagCode)),
                Route.get(VRAAG, Recht.OPENBAAR, this::toon).metPersoonsgegevens(),
                Route.post(
                        "/volg/reactie",
                        Recht.OPENBAAR,
                        ctx -> Formulier.verwerk(ctx, f -> reageer(ctx, f), this::toon)),
                Route.post("/volg/einde", Recht.OPENBAAR, this::einde));
    }

    private void vraagCode(Context ctx) {
        Pagina.toon(ctx, "nl/poort/web/portaal/volg.jte");
    }

    /// An unknown number and a wrong code take the same work and give the same answer.
    private String binnen(Context ctx, Formulier f) {
        var getypt = f.tekst("kenmerk", "Vul uw nummer in, zoals K-2026-000051", 60);
        var code = f.tekst("code", "Vul uw code in. U kreeg de code samen met uw nummer.", 60);
        f.weiger();
        var kenmerk = Kenmerken.lees(getypt).orElse(getypt);
        var perVraag = new Regel("volg kenmerk " + kenmerk, 5, MINUUT);
        new Drempel(db).tel(List.of(perVraag, Regel.bron(ctx, "volg", 20, MINUUT.multipliedBy(5))));
        var vraag = vragen.findByKenmerk(KLANT, kenmerk);
        if (!volgcode.klopt(kenmerk, code) | vraag.isEmpty()) {
            throw new Weigering(
                    "nummer-en-code",
                    "Dit nummer en deze code horen niet bij elkaar. Kijk of u beide goed hebt overgenomen.");
        }
        new Drempel(db).vergeet(perVraag);
        bezoeken.begin(ctx, Soort.VOLG, vraag.get().id());
        return VRAAG;
    }

    private void toon(Context ctx) {
        var beeld = bezoeken.onderwerp(ctx, Soort.VOLG)
                .flatMap(id -> dossier.vind(id, db.clock().instant()));
        if (beeld.isEmpty()) {
            Pagina.naar(ctx, "/volg");
            return;
        }
        ctx.header("Cache-Control", "no-store");
        Pagina.toon(ctx, "nl/poort/web/portaal/volgvraag.jte", beeld.get());
        dossier.gezien(beeld.get().vraag());
    }

    private String reageer(Context ctx, Formulier f) {
        UUID vraag = bezoeken.onderwerp(ctx, Soort.VOLG)
                .orElseThrow(() -> new Weigering(
                        "bezoek-voorbij",
                        "Het is te lang geleden dat u uw code gaf. Vul nummer en code nog een keer in."));
        if (f.waarde("beantwoord").equals("ja")) {
            reacties.bevestigen(vraag);
        } else {
            var reden = f.tekst("reden", "Schrijf op wat er nog niet is beantwoord", 4000);
            f.weiger();
            reacties.heropenen(vraag, reden);
        }
        return VRAAG;
    }

    private void einde(Context ctx) {
        bezoeken.einde(ctx, Soort.VOLG);
        Pagina.naar(ctx, "/");
    }
}
