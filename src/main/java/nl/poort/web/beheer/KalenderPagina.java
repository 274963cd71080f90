package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.poort.registers.klokken.Kalender;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.klokken.Openingstijd;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// What the clocks count with: opening hours in versions, closed days, decree days, and a term to try out.
public final class KalenderPagina {
    private static final String PAD = "/beheer/kalender";

    private final Registers registers;

    /// @param uitkomst the end of the term that was tried, null when none was
    public record Model(
            Maand maand,
            List<Kalender> versies,
            Kalender nu,
            Map<LocalDate, String> besluitdagen,
            Instant uitkomst,
            Gedeeld gedeeld) {}

    public record Maand(YearMonth maand, List<List<Maandbeeld.Dag>> weken) {
        /// The days that are closed for a reason, in words: on a small screen there is no room in the picture.
        public List<String> bijzonder() {
            return weken.stream()
                    .flatMap(List::stream)
                    .filter(d ->
                            d.inMaand() && !d.dicht().isEmpty() && !d.dicht().equals("dicht"))
                    .map(d -> d.dag().getDayOfMonth() + ": " + d.dicht())
                    .toList();
        }
    }

    KalenderPagina(Registers registers) {
        this.registers = registers;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.get(PAD + "/openingstijden", Recht.BEHEER, this::openingstijden),
                Route.post(
                        PAD + "/openingstijden",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> zet(ctx, f), this::openingstijden)),
                Route.post(
                        PAD + "/besluitdagen",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> besluitdag(ctx, f), this::toon)),
                Route.post(
                        PAD + "/besluitdagen/{dag}/verwijdering",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> verwijder(ctx), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Adres.actor(ctx);
        var f = Formulier.van(ctx);
        var maand = maand(Adres.vraag(ctx, "maand"));
        var kalenders = registers.kalenders().kalenders(wie, wie.organisation(), maand.atEndOfMonth());
        var besluitdagen = new TreeMap<>(registers.kalenders().besluitdagen(wie));
        var weken = Maandbeeld.weken(maand, kalenders, besluitdagen);
        besluitdagen.headMap(registers.vandaag().withDayOfYear(1)).clear();
        var uitkomst = Adres.vraag(ctx, "reken").isEmpty() ? null : reken(ctx, f);
        f.vul("start", registers.vandaag() + "T10:00").vul("norm", "4 werkuren").vul("kalender", "DIENST");
        var versies =
                registers.kalenders().openingstijden(wie, wie.organisation()).reversed();
        var nu = registers
                .kalenders()
                .kalenders(wie, wie.organisation(), registers.vandaag())
                .kalender();
        Pagina.toon(
                ctx,
                "nl/poort/web/beheer/kalender.jte",
                new Model(new Maand(maand, weken), versies, nu, besluitdagen, uitkomst, Gedeeld.van(registers, ctx)));
    }

    private YearMonth maand(String tekst) {
        try {
            var maand = tekst.isEmpty() ? YearMonth.from(registers.vandaag()) : YearMonth.parse(tekst);
            return maand.getYear() < 2000 || maand.getYear() > 2200 ? YearMonth.from(registers.vandaag()) : maand;
        } catch (DateTimeException e) {
            return YearMonth.from(registers.vandaag());
        }
    }

    private Instant reken(Context ctx, Formulier f) {
        var start = f.lees("start", RoosterPagina::moment, "Vul in wanneer het begint, zoals 9-3-2026 10:00");
        var norm = f.lees("norm", Norm::lees, "Vul een termijn in, zoals 4 werkuren");
        var soort = f.keuze("kalender", Kalendersoort.class, "Kies een kalender");
        if (start == null || norm == null || soort == null) {
            return null;
        }
        var wie = Adres.actor(ctx);
        try {
            return registers
                    .kalenders()
                    .kalenders(wie, wie.organisation(), start.atZone(Tx.ZONE).toLocalDate())
                    .plus(soort, start, norm);
        } catch (Weigering w) {
            f.fout("norm", w.getMessage());
            return null;
        }
    }

    private void openingstijden(Context ctx) {
        var wie = Adres.actor(ctx);
        var nu = registers
                .kalenders()
                .kalenders(wie, wie.organisation(), registers.vandaag())
                .kalender();
        var f = Formulier.van(ctx).vul("vanaf", registers.vandaag().plusDays(1));
        nu.uren()
                .forEach((dag, uur) ->
                        f.vul("van." + dag.getValue(), uur.van()).vul("tot." + dag.getValue(), uur.tot()));
        f.vul(
                "sluitdagen",
                new TreeSet<>(nu.sluitdagen())
                        .stream()
                                .filter(d -> !d.isBefore(registers.vandaag()))
                                .map(Datumtekst::schrijf)
                                .collect(Collectors.joining("\n")));
        Pagina.toon(ctx, "nl/poort/web/beheer/openingstijden.jte");
    }

    private String zet(Context ctx, Formulier f) {
        var vanaf = f.datum("vanaf", "Kies de dag waarop de openingstijden ingaan");
        Map<DayOfWeek, Openingstijd> uren = new EnumMap<>(DayOfWeek.class);
        for (var dag : DayOfWeek.values()) {
            uur(f, dag, uren);
        }
        var sluitdagen = sluitdagen(f);
        Kalender kalender = null;
        try {
            kalender = new Kalender(0, vanaf, uren, sluitdagen);
        } catch (Weigering w) {
            w.velden()
                    .forEach((veld, zin) -> f.fout(veld.replace("uren.", "tot.").replace("uren", "van.1"), zin));
        }
        f.weiger();
        registers.kalenders().zetOpeningstijden(Adres.actor(ctx), Adres.wie(ctx).organisatie(), kalender);
        Pagina.zeg(ctx, "De nieuwe openingstijden zijn opgeslagen. Klokken die al lopen, houden de oude.");
        return PAD + "?maand=" + YearMonth.from(vanaf);
    }

    private static void uur(Formulier f, DayOfWeek dag, Map<DayOfWeek, Openingstijd> uren) {
        var zin = "Vul een tijd in, zoals 8:30, of laat beide leeg als u dicht bent";
        var van = f.leesOfNiets("van." + dag.getValue(), KalenderPagina::tijd, zin);
        var tot = f.leesOfNiets("tot." + dag.getValue(), KalenderPagina::tijd, zin);
        if (van != null && tot != null) {
            uren.put(dag, new Openingstijd(van, tot));
        } else if (van != null) {
            f.fout("tot." + dag.getValue(), "Vul ook de sluitingstijd in");
        } else if (tot != null) {
            f.fout("van." + dag.getValue(), "Vul ook de openingstijd in");
        }
    }

    private static LocalTime tijd(String tekst) {
        var schoon = tekst.replace('.', ':');
        return LocalTime.parse(schoon.indexOf(':') == 1 ? "0" + schoon : schoon);
    }

    private static Set<LocalDate> sluitdagen(Formulier f) {
        var dagen = new HashSet<LocalDate>();
        var tekst = f.tekstOfNiets("sluitdagen");
        for (var regel : tekst == null ? new String[0] : tekst.split("[\\n,;]+")) {
            if (!regel.isBlank()) {
                try {
                    dagen.add(Datumtekst.lees(regel));
                } catch (DateTimeException | NumberFormatException e) {
                    f.fout(
                            "sluitdagen",
                            "'" + regel.strip() + "' is geen datum. Schrijf een dag per regel, zoals 11-3-2026");
                }
            }
        }
        return dagen;
    }

    private String besluitdag(Context ctx, Formulier f) {
        var dag = f.datum("dag", "Vul de dag in");
        var besluit = f.tekst("besluit", "Schrijf welk besluit deze dag aanwijst", 300);
        f.weiger();
        registers.kalenders().besluitdagToevoegen(Adres.actor(ctx), dag, besluit);
        Pagina.zeg(ctx, "De besluitdag is toegevoegd. Klokken die hierna starten, rekenen ermee.");
        return PAD + "?maand=" + YearMonth.from(dag);
    }

    private String verwijder(Context ctx) {
        try {
            var dag = LocalDate.parse(ctx.pathParam("dag"));
            registers.kalenders().besluitdagVerwijderen(Adres.actor(ctx), dag);
            Pagina.zeg(ctx, "De besluitdag is verwijderd. Voeg hem opnieuw toe als dat niet de bedoeling was.");
            return PAD + "?maand=" + YearMonth.from(dag);
        } catch (DateTimeException e) {
            throw Weigering.onbekend("Deze dag");
        }
    }
}
