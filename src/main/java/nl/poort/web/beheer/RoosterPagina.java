package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import nl.poort.registers.ketenafspraken.Ketenafspraken;
import nl.poort.registers.organisatie.Dienst;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.RoosterGat;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The duty roster of the own organisation, week by week: who is called, who is back-up, and where nobody is.
public final class RoosterPagina {
    private static final DateTimeFormatter GETYPT = DateTimeFormatter.ofPattern("d-M-yyyy H:mm");
    private static final String PAD = "/beheer/rooster";

    private final Registers registers;
    private final Ketenafspraken afspraken;

    public record Model(
            Week week, List<Dienst> diensten, List<RoosterGat> gaten, List<Keuze> mensen, List<Keuze> ketens) {}

    /// @param keten the roster that is looked at, empty for the whole organisation
    public record Week(String keten, LocalDate maandag, List<Roosterweek.Dag> dagen) {
        public String pad(int weken) {
            return PAD + "?week=" + maandag.plusWeeks(weken) + (keten.isEmpty() ? "" : "&keten=" + Adres.veilig(keten));
        }

        public int nummer() {
            return maandag.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }
    }

    RoosterPagina(Registers registers, Ketenafspraken afspraken) {
        this.registers = registers;
        this.afspraken = afspraken;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon).metPersoonsgegevens(),
                Route.post(PAD, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> roosterIn(ctx, f), this::toon)),
                Route.post(
                        PAD + "/{id}/verwijdering",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> verwijder(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Adres.actor(ctx);
        var f = Formulier.van(ctx);
        var keten = f.waarde("keten");
        var maandag = maandag(f.waarde("week"));
        var van = maandag.atStartOfDay(Tx.ZONE).toInstant();
        var tot = maandag.plusWeeks(1).atStartOfDay(Tx.ZONE).toInstant();
        var diensten = registers.roosters().list(wie, wie.organisation(), keten, van, tot);
        var gaten = registers.roosters().zelfcontrole(wie, wie.organisation(), keten, van, tot);
        f.vul("van", maandag + "T08:00")
                .vul("tot", maandag.plusWeeks(1) + "T08:00")
                .vul("plaats", "0");
        var ketens = new ArrayList<Keuze>();
        afspraken.namen(wie).forEach(n -> ketens.add(new Keuze(n, "Keten " + n)));
        var week = new Week(keten, maandag, Roosterweek.dagen(maandag, diensten, gaten));
        Pagina.toon(ctx, "nl/poort/web/beheer/rooster.jte", new Model(week, diensten, gaten, mensen(ctx), ketens));
    }

    private List<Keuze> mensen(Context ctx) {
        var wie = Adres.actor(ctx);
        return registers.medewerkers().list(wie, wie.organisation()).stream()
                .map(m -> new Keuze(
                        m.id().toString(), m.naam() + (m.telefoon() == null ? " (nog geen telefoonnummer)" : "")))
                .toList();
    }

    private LocalDate maandag(String week) {
        try {
            var dag = week.isEmpty() ? registers.vandaag() : LocalDate.parse(week);
            return dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        } catch (DateTimeException e) {
            return registers.vandaag().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    private String roosterIn(Context ctx, Formulier f) {
        var wie = f.id("medewerker", "Kies wie er dienst heeft");
        var van = f.lees("van", RoosterPagina::moment, "Vul in wanneer de dienst begint, zoals 9-3-2026 8:00");
        var tot = f.lees("tot", RoosterPagina::moment, "Vul in wanneer de dienst eindigt, zoals 16-3-2026 8:00");
        int plaats = f.getal("plaats", 0, 20, "Kies dienst of achterwacht");
        if (van != null && tot != null && !tot.isAfter(van)) {
            f.fout("tot", "Het einde van een dienst ligt na het begin");
        }
        f.weiger();
        var keten = f.waarde("keten");
        var dienst = registers.roosters().roosterIn(Adres.actor(ctx), wie, keten, van, tot, plaats);
        var naam = dienst.wie().naam();
        Pagina.zeg(ctx, naam + (plaats == 0 ? " heeft nu dienst in deze tijd." : " is nu achterwacht " + plaats + "."));
        return new Week(keten, maandag(van.atZone(Tx.ZONE).toLocalDate().toString()), List.of()).pad(0);
    }

    private String verwijder(Context ctx, Formulier f) {
        var wie = Adres.actor(ctx);
        registers.roosters().verwijder(wie, wie.organisation(), Adres.id(ctx, "id", "Deze dienst"));
        Pagina.zeg(ctx, "De dienst is van het rooster gehaald. Kijk of er nu een gat is.");
        return new Week(f.waarde("keten"), maandag(f.waarde("week")), List.of()).pad(0);
    }

    /// `2026-03-09T08:00` as a browser sends it, or `9-3-2026 8:00` as a person types it.
    static Instant moment(String tekst) {
        var lokaal = tekst.contains("T") ? LocalDateTime.parse(tekst) : LocalDateTime.parse(tekst, GETYPT);
        if (lokaal.getYear() < 2000 || lokaal.getYear() > 2200) {
            throw new DateTimeException(tekst);
        }
        return lokaal.atZone(Tx.ZONE).toInstant();
    }
}
