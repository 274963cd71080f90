package nl.poort.web.portaal;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partijinvoer;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Volgcode;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.web.Bezoeken;
import nl.poort.web.Bezoeken.Soort;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Ask a question without a login: choose who, tell it in own words, get a number, a code and a date.
public final class VraagstelPagina {
    private static final int LANGST = 4000;
    private static final int OP_EEN_PAGINA = 8;
    private static final String VRAAG_STELLEN = "/vraag-stellen";
    private static final String ONTVANGEN = "/vraag-stellen/ontvangen";

    private final Db db;
    private final Vraagloket loket;
    private final Volgdossier dossier;
    private final Volgcode volgcode;
    private final Bezoeken bezoeken;

    /// Choose an organisation.
    ///
    /// @param zoeken whether there are too many to show at once
    /// @param keuzes null as long as nothing was searched
    /// @param zonder organisations that were found but take no questions here
    public record Kiesmodel(boolean zoeken, String gezocht, List<Keuze> keuzes, List<String> zonder) {}

    /// @param anders whether another organisation can be chosen
    public record Stelmodel(String bij, String naam, boolean anders, List<Keuze> bedoelingen, List<Keuze> wijzen) {}

    /// The receipt.
    public record Ontvangstmodel(Volgbeeld beeld, String code) {}

    public VraagstelPagina(Db db, Vraagloket loket, Volgdossier dossier, Volgcode volgcode, Bezoeken bezoeken) {
        this.db = db;
        this.loket = loket;
        this.dossier = dossier;
        this.volgcode = volgcode;
        this.bezoeken = bezoeken;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(VRAAG_STELLEN, Recht.OPENBAAR, this::toon),
                Route.post(VRAAG_STELLEN, Recht.OPENBAAR, this::verstuur),
                Route.get(ONTVANGEN, Recht.OPENBAAR, this::ontvangen).metPersoonsgegevens());
    }

    private void toon(Context ctx) {
        var loketten = loket.loketten();
        var gekozen = gekozen(loketten, Formulier.van(ctx).waarde("bij"));
        if (gekozen.isEmpty()) {
            kies(ctx, loketten);
            return;
        }
        var bij = gekozen.get().getKey();
        Formulier.van(ctx).vul("bedoeling", Vraagloket.Bedoeling.VRAAG);
        Pagina.toon(
                ctx,
                "nl/poort/web/portaal/vraagstellen.jte",
                new Stelmodel(
                        bij.id().toString(),
                        bij.naam(),
                        loketten.size() > 1,
                        Keuze.van(Vraagloket.Bedoeling.class, Vraagloket.Bedoeling::tekst),
                        List.of(
                                new Keuze(Terugkoppelwijze.BELLEN.name(), "Bel mij"),
                                new Keuze(Terugkoppelwijze.SCHRIJVEN.name(), "Stuur mij een e-mail"))));
    }

    private void kies(Context ctx, Map<Organisatie, Team> loketten) {
        var gezocht = Formulier.van(ctx).waarde("zoek").strip();
        boolean veel = loketten.size() > OP_EEN_PAGINA;
        if (gezocht.isEmpty() && veel) {
            Pagina.toon(ctx, "nl/poort/web/portaal/kiesloket.jte", new Kiesmodel(true, gezocht, null, List.of()));
            return;
        }
        var gevonden = gezocht.isEmpty() ? List.copyOf(loketten.keySet()) : loket.zoek(gezocht);
        var keuzes = gevonden.stream()
                .filter(loketten::containsKey)
                .map(o -> new Keuze(VRAAG_STELLEN + "?bij=" + o.id(), o.naam()))
                .toList();
        var zonder = gevonden.stream()
                .filter(o -> !loketten.containsKey(o))
                .map(Organisatie::naam)
                .limit(5)
                .toList();
        Pagina.toon(
                ctx,
                "nl/poort/web/portaal/kiesloket.jte",
                new Kiesmodel(veel || !gezocht.isEmpty(), gezocht, keuzes, zonder));
    }

    private static Optional<Map.Entry<Organisatie, Team>> gekozen(Map<Organisatie, Team> loketten, String bij) {
        return loketten.entrySet().stream()
                .filter(e -> loketten.size() == 1 || e.getKey().id().toString().equals(bij))
                .findFirst();
    }

    /// Counted before it is read; the cookie of the receipt comes along with every answer to the same form.
    private void verstuur(Context ctx) throws Exception {
        try {
            new Drempel(db).tel(Regel.bronEnAdressen(ctx, "vraag stellen", Formulier.van(ctx)));
        } catch (Weigering teVaak) {
            Formulier.probeer(
                    ctx,
                    f -> {
                        throw teVaak;
                    },
                    this::toon);
            return;
        }
        Formulier.verwerk(ctx, this::stel, this::toon);
        if (ctx.statusCode() == 303) {
            bezoeken.bevestig(ctx, Soort.VOLG);
        }
    }

    private String stel(Formulier f) {
        var bij = loket.loket(f.waarde("bij"));
        var woorden = f.tekst("vraag", "Schrijf op wat u wilt weten", LANGST);
        var bedoeling = f.keuze("bedoeling", Vraagloket.Bedoeling.class, "Kies waar het om gaat");
        var klant = klant(f);
        var wijze = f.keuze("wijze", Terugkoppelwijze.class, "Kies hoe u het antwoord wilt horen");
        eisAdres(f, klant, wijze);
        var eerder = f.leesOfNiets(
                "kenmerk",
                tekst -> Kenmerken.lees(tekst).orElseThrow(IllegalArgumentException::new),
                "Een nummer ziet eruit als K-2026-000051. Weet u het niet? Laat het leeg.");
        if (bij.isEmpty()) {
            f.fout("bij", "Kies een organisatie");
        }
        f.weiger();
        var vraag = loket.stel(new Vraagloket.Inzending(bij.orElseThrow(), woorden, bedoeling, klant, wijze, eerder));
        bezoeken.begin(f, Soort.VOLG, vraag);
        return ONTVANGEN;
    }

    private static NieuwePartij klant(Formulier f) {
        var naam = f.tekst("naam", "Vul uw naam in", 200);
        try {
            return Partijinvoer.persoon(naam, f.waarde("email"), f.waarde("telefoon"))
                    .lees();
        } catch (Weigering w) {
            w.velden().forEach(f::fout);
            return null;
        }
    }

    private static void eisAdres(Formulier f, NieuwePartij klant, Terugkoppelwijze wijze) {
        if (klant == null || wijze == null) {
            return;
        }
        var soort = wijze == Terugkoppelwijze.BELLEN ? Adressoort.TELEFOON : Adressoort.EMAIL;
        if (klant.adressen().stream().noneMatch(a -> a.soort() == soort)) {
            if (soort == Adressoort.TELEFOON) {
                f.fout("telefoon", "Vul uw telefoonnummer in, dan kunnen wij u bellen");
            } else {
                f.fout("email", "Vul uw e-mailadres in, dan kunnen wij u schrijven");
            }
        }
    }

    private void ontvangen(Context ctx) {
        var beeld = bezoeken.onderwerp(ctx, Soort.VOLG)
                .flatMap(id -> dossier.vind(id, db.clock().instant()));
        if (beeld.isEmpty()) {
            Pagina.naar(ctx, "/volg");
            return;
        }
        ctx.header("Cache-Control", "no-store");
        var model = new Ontvangstmodel(beeld.get(), volgcode.code(beeld.get().kenmerk()));
        Pagina.toon(ctx, "nl/poort/web/portaal/ontvangen.jte", model);
    }
}
