package nl.poort.web.afspraken;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.afspraken.Afspraakroosters;
import nl.poort.contact.afspraken.Agenda;
import nl.poort.contact.afspraken.Locatie;
import nl.poort.contact.afspraken.Rooster;
import nl.poort.contact.kennis.Product;
import nl.poort.contact.kennis.Producten;
import nl.poort.contact.kennis.Productfilter;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Who plans the counters: locations, when how many desks are open and for what, closed days, and how full it gets.
public final class RoosterPagina {
    static final String PAD = "/werkplek/afspraakroosters";
    static final int BLOKKEN = 2;
    private static final String EEN = PAD + "/{locatie}";
    private static final String HIER = "nl/poort/web/afspraken/";
    private static final int VOORUIT = 28;
    private static final int PRODUCTEN = 200;

    private final Afspraakroosters roosters;
    private final Producten producten;
    private final Clock klok;

    public record Lijst(List<Locatie> locaties) {}

    /// @param nu the version that holds today, null when none does
    /// @param namen of the products
    public record Model(
            Afspraakroosters.Beeld beeld,
            Rooster nu,
            List<Keuze> namen,
            List<Agenda.Drukte> drukte,
            LocalDate vandaag) {

        public String pad() {
            return PAD + "/" + beeld.locatie().id();
        }

        public String naam(UUID product) {
            return namen.stream()
                    .filter(k -> k.waarde().equals(product.toString()))
                    .map(Keuze::tekst)
                    .findFirst()
                    .orElse("een product dat niet meer op de site staat");
        }
    }

    /// @param producten that can be asked for, with the name a customer reads
    public record Versie(Locatie locatie, List<Keuze> producten) {
        public String pad() {
            return PAD + "/" + locatie.id();
        }

        public int blokken() {
            return BLOKKEN;
        }
    }

    public RoosterPagina(Afspraakroosters roosters, Producten producten, Clock klok) {
        this.roosters = roosters;
        this.producten = producten;
        this.klok = klok;
    }

    public List<Route> routes() {
        var recht = Recht.TEAM_LEIDEN;
        return List.of(
                Route.get(PAD, recht, this::lijst),
                Route.post(PAD, recht, ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f, null), this::lijst)),
                Route.get(EEN, recht, this::toon),
                Route.post(
                        EEN + "/gegevens",
                        recht,
                        ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f, id(ctx)), this::toon)),
                Route.get(EEN + "/versie", recht, this::versie),
                Route.post(EEN + "/versie", recht, ctx -> Formulier.verwerk(ctx, f -> opslaan(ctx, f), this::versie)),
                Route.post(EEN + "/sluiting", recht, ctx -> Formulier.verwerk(ctx, f -> sluit(ctx, f), this::toon)),
                Route.post(
                        EEN + "/sluiting/{dag}/einde",
                        recht,
                        ctx -> Formulier.verwerk(ctx, f -> heropen(ctx), this::toon)));
    }

    private static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("locatie"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze locatie");
        }
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Tx.ZONE);
    }

    private void lijst(Context ctx) {
        Pagina.toon(ctx, HIER + "locaties.jte", new Lijst(roosters.locaties(Sessie.medewerker(ctx))));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var beeld = roosters.get(wie, id(ctx));
        var nu = beeld.versies().stream()
                .filter(r -> !r.vanaf().isAfter(vandaag()))
                .findFirst()
                .orElse(null);
        kader(ctx, beeld.locatie());
        Pagina.toon(
                ctx,
                HIER + "rooster.jte",
                new Model(beeld, nu, namen(wie), roosters.vooruit(wie, id(ctx), VOORUIT), vandaag()));
    }

    private static void kader(Context ctx, Locatie l) {
        Formulier.van(ctx).vul("naam", l.naam()).vul("adres", l.adres()).vul("open", l.open() ? "ja" : "");
    }

    private List<Keuze> namen(Medewerker wie) {
        return producten.list(wie.actor("producten kiezen"), Productfilter.openbaar(PRODUCTEN)).stream()
                .map((Product p) -> new Keuze(p.id().toString(), p.naam()))
                .toList();
    }

    private String bewaar(Context ctx, Formulier f, UUID id) {
        var locatie = roosters.bewaar(
                Sessie.medewerker(ctx), id, f.waarde("naam"), f.waarde("adres"), id == null || f.aan("open"));
        Pagina.zeg(ctx, "De locatie is opgeslagen.");
        return PAD + "/" + locatie.id();
    }

    /// Begins with what holds last.
    private void versie(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var beeld = roosters.get(wie, id(ctx));
        var f = Formulier.van(ctx).vul("vanaf", vandaag().plusDays(1));
        beeld.versies().stream().findFirst().ifPresent(r -> {
            for (var dag : DayOfWeek.values()) {
                var blokken = r.op(dag);
                for (int n = 0; n < Math.min(BLOKKEN, blokken.size()); n++) {
                    var b = blokken.get(n);
                    f.vul(veld("van", dag, n), b.van())
                            .vul(veld("tot", dag, n), b.tot())
                            .vul(veld("plekken", dag, n), b.plekken());
                }
            }
            r.aanbod().forEach(a -> f.vul("duur." + a.product(), a.minuten()));
        });
        Pagina.toon(ctx, HIER + "roosterversie.jte", new Versie(beeld.locatie(), namen(wie)));
    }

    static String veld(String wat, DayOfWeek dag, int blok) {
        return wat + "." + dag.getValue() + "." + blok;
    }

    private String opslaan(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var vanaf = f.datum("vanaf", "Kies de dag waarop dit ingaat");
        var blokken = new ArrayList<Rooster.Blok>();
        for (var dag : DayOfWeek.values()) {
            for (int n = 0; n < BLOKKEN; n++) {
                Roosterinvoer.blok(f, dag, n).ifPresent(blokken::add);
            }
        }
        var aanbod = Roosterinvoer.aanbod(f, namen(wie));
        f.weiger();
        try {
            roosters.opslaan(wie, id(ctx), new Rooster(0, vanaf, blokken, aanbod, wie.naam()));
        } catch (Weigering w) {
            throw Roosterinvoer.opVelden(w, namen(wie));
        }
        Pagina.zeg(ctx, "De nieuwe tijden zijn opgeslagen. Afspraken die er al zijn, blijven staan.");
        return PAD + "/" + id(ctx);
    }

    private String sluit(Context ctx, Formulier f) {
        var dag = f.datum("dag", "Kies de dag waarop de locatie dicht is");
        var reden = f.tekst("reden", "Schrijf op waarom de locatie dicht is", 120);
        f.weiger();
        var staan = roosters.sluit(Sessie.medewerker(ctx), id(ctx), dag, reden);
        Pagina.zeg(
                ctx,
                staan.isEmpty()
                        ? "De dag is gesloten. Er waren nog geen afspraken."
                        : "De dag is gesloten. Er staan nog %d afspraken: verzet ze of zeg ze af."
                                .formatted(staan.size()));
        return staan.isEmpty() ? PAD + "/" + id(ctx) : LijstPagina.PAD + "?dag=" + dag + "&locatie=" + id(ctx);
    }

    private String heropen(Context ctx) {
        try {
            roosters.heropen(Sessie.medewerker(ctx), id(ctx), LocalDate.parse(ctx.pathParam("dag")));
        } catch (java.time.DateTimeException e) {
            throw Weigering.onbekend("Deze sluiting");
        }
        Pagina.zeg(ctx, "De dag is weer open.");
        return PAD + "/" + id(ctx);
    }

    static LocalTime tijd(String tekst) {
        var schoon = tekst.replace('.', ':');
        return LocalTime.parse(schoon.indexOf(':') == 1 ? "0" + schoon : schoon);
    }
}
