package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Ketenafspraak;
import nl.poort.registers.ketenafspraken.Ketenafspraken;
import nl.poort.registers.ketenafspraken.Prioriteitsmatrix;
import nl.poort.registers.ketenafspraken.Schakelnorm;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// What the links of a chain agreed, in versions: look, compare with the version before, make a new one.
public final class NormenPagina {
    private static final String PAD = "/beheer/normen/{naam}";

    private final Registers registers;
    private final Ketenafspraken afspraken;

    /// @param straks the version that has yet to begin, null when there is none
    public record Keten(String naam, Ketenafspraak nu, Ketenafspraak straks) {}

    /// A row of the matrix: how many are touched, and the priority per urgency.
    public record Matrixrij(String impact, List<Integer> prioriteiten) {}

    public record Overzicht(List<Keten> ketens, List<Matrixrij> matrix) {}

    /// @param versies all, the newest first
    public record Versie(
            Ketenafspraak versie,
            Ketenafspraak eerder,
            List<Normvergelijking.Tabel> tabellen,
            List<Ketenafspraak> versies,
            LocalDate vandaag,
            Gedeeld gedeeld) {
        public String stand(Ketenafspraak v) {
            var geldt =
                    versies.stream().filter(a -> !a.vanaf().isAfter(vandaag)).findFirst();
            if (v.vanaf().isAfter(vandaag)) {
                return "gaat nog in";
            }
            return geldt.filter(a -> a.versie() == v.versie()).isPresent() ? "geldt nu" : "gold eerder";
        }
    }

    NormenPagina(Registers registers, Ketenafspraken afspraken) {
        this.registers = registers;
        this.afspraken = afspraken;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/beheer/normen", Recht.BEHEER, this::overzicht),
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.get(PAD + "/nieuw", Recht.BEHEER, this::nieuw),
                Route.post(
                        PAD + "/nieuw", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::nieuw)));
    }

    private void overzicht(Context ctx) {
        var wie = Adres.actor(ctx);
        var vandaag = registers.vandaag();
        var ketens = afspraken.namen(wie).stream()
                .map(naam -> {
                    var versies = afspraken.versies(wie, naam);
                    var straks = versies.getLast().vanaf().isAfter(vandaag) ? versies.getLast() : null;
                    var nu = versies.stream()
                            .filter(v -> !v.vanaf().isAfter(vandaag))
                            .max(NormenPagina::volgorde)
                            .orElse(null);
                    return new Keten(naam, nu, straks);
                })
                .toList();
        Pagina.toon(ctx, "nl/poort/web/beheer/normen.jte", new Overzicht(ketens, matrix()));
    }

    private static List<Matrixrij> matrix() {
        return Arrays.stream(Impact.values())
                .map(i -> new Matrixrij(
                        String.join(" of ", i.woorden()),
                        Arrays.stream(Urgentie.values())
                                .map(u -> Prioriteitsmatrix.prioriteit(i, u))
                                .toList()))
                .toList();
    }

    /// The newest that has begun holds: the later start, then the later version.
    private static int volgorde(Ketenafspraak een, Ketenafspraak ander) {
        int start = een.vanaf().compareTo(ander.vanaf());
        return start != 0 ? start : Integer.compare(een.versie(), ander.versie());
    }

    private List<Ketenafspraak> versies(Context ctx) {
        var versies = afspraken.versies(Adres.actor(ctx), ctx.pathParam("naam")).stream()
                .sorted((een, ander) -> volgorde(ander, een))
                .toList();
        if (versies.isEmpty()) {
            throw Weigering.onbekend("Deze ketenafspraak");
        }
        return versies;
    }

    private void toon(Context ctx) {
        var versies = versies(ctx);
        var gevraagd = Adres.vraag(ctx, "versie");
        var versie = versies.stream()
                .filter(v -> String.valueOf(v.versie()).equals(gevraagd))
                .findFirst()
                .orElseGet(() -> versies.stream()
                        .filter(v -> !v.vanaf().isAfter(registers.vandaag()))
                        .findFirst()
                        .orElse(versies.getFirst()));
        Pagina.toon(ctx, "nl/poort/web/beheer/norm.jte", model(ctx, versies, versie));
    }

    private Versie model(Context ctx, List<Ketenafspraak> versies, Ketenafspraak versie) {
        int plek = versies.indexOf(versie);
        var eerder = plek + 1 < versies.size() ? versies.get(plek + 1) : null;
        return new Versie(
                versie,
                eerder,
                Normvergelijking.tabellen(versie, eerder),
                versies,
                registers.vandaag(),
                Gedeeld.van(registers, ctx));
    }

    private void nieuw(Context ctx) {
        var versies = versies(ctx);
        var basis = versies.getFirst();
        var f = Formulier.van(ctx).vul("vanaf", registers.vandaag().plusDays(1));
        basis.schakels()
                .forEach(s -> f.vul(Normvergelijking.veld(s, "aanname"), tekst(s.aanname()))
                        .vul(Normvergelijking.veld(s, "antwoord"), tekst(s.antwoord())));
        basis.ketennorm().forEach((p, norm) -> f.vul("ketennorm." + p, norm.tekst()));
        Pagina.toon(ctx, "nl/poort/web/beheer/normversie.jte", model(ctx, versies, basis));
    }

    private static String tekst(Norm norm) {
        return norm == null ? "" : norm.tekst();
    }

    private String maak(Context ctx, Formulier f) {
        var basis = versies(ctx).getFirst();
        var vanaf = f.datum("vanaf", "Kies de dag waarop de nieuwe afspraak ingaat");
        var schakels = basis.schakels().stream().map(s -> schakel(f, s)).toList();
        Map<Integer, Norm> keten = new HashMap<>();
        for (int p : basis.ketennorm().keySet().stream().sorted().toList()) {
            var norm = f.lees("ketennorm." + p, Norm::lees, "Vul de ketennorm van prioriteit " + p + " in");
            if (norm != null) {
                keten.put(p, norm);
            }
        }
        var nieuw = new Ketenafspraak(basis.naam(), 0, vanaf, schakels, keten);
        try {
            Ketenafspraken.controleer(nieuw);
        } catch (Weigering w) {
            w.velden().forEach(f::fout);
        }
        f.weiger();
        var versie = afspraken.opslaan(Adres.actor(ctx), nieuw);
        Pagina.zeg(
                ctx,
                "Versie " + versie.versie() + " is opgeslagen en gaat in op " + Datumtekst.schrijf(vanaf)
                        + ". Klokken die al lopen, houden hun oude norm.");
        return "/beheer/normen/" + Adres.veilig(basis.naam()) + "?versie=" + versie.versie();
    }

    private static Schakelnorm schakel(Formulier f, Schakelnorm s) {
        return new Schakelnorm(
                s.volgorde(),
                s.naam(),
                s.soort(),
                s.stap(),
                s.prioriteit(),
                f.leesOfNiets(Normvergelijking.veld(s, "aanname"), Norm::lees, "Schrijf bijvoorbeeld: 4 werkuren"),
                f.lees(
                        Normvergelijking.veld(s, "antwoord"),
                        Norm::lees,
                        "Vul in binnen welke tijd " + s.naam() + " antwoordt"));
    }
}
