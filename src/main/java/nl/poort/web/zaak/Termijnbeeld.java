package nl.poort.web.zaak;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.poort.keten.behandeling.Stilstand;
import nl.poort.keten.behandeling.Zaakdossier;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.registers.klokken.Opschortingsgrond;
import nl.poort.registers.klokken.Pauze;
import nl.poort.web.Taal;

/// The legal term of a case as a bar from beginning to end, and the same in words. Pure.
///
/// @param stand how much time there is, in words
/// @param kleur `goed`, `let-op`, `te-laat` or `stil`
/// @param stukken of the bar, from 0 to [#BREED]
/// @param nu where today is on the bar, -1 when it is not on it
/// @param regels what happened to the term, oldest first
public record Termijnbeeld(
        Instant start, Instant deadline, String stand, String kleur, List<Stuk> stukken, int nu, List<String> regels) {
    /// How wide the bar is.
    public static final int BREED = 1000;

    /// @param soort `voorbij`, `stil`, `over` or `erbij`
    public record Stuk(int van, int breed, String soort) {}

    /// Null when the case has no legal term.
    static Termijnbeeld van(Zaakdossier d, Instant nu) {
        return d.termijn().beslistermijn().map(k -> van(d, k, nu)).orElse(null);
    }

    private static Termijnbeeld van(Zaakdossier d, Klok klok, Instant nu) {
        var einde =
                klok.gestopt() != null && klok.gestopt().isAfter(klok.deadline()) ? klok.gestopt() : klok.deadline();
        var schaal = new Schaal(klok.start(), nu.isAfter(einde) && klok.isOpen() ? nu : einde);
        var stukken = new ArrayList<Stuk>();
        var grens = klok.gestopt() == null ? nu : klok.gestopt();
        stukken.add(schaal.stuk(klok.start(), min(grens, schaal.eind()), "voorbij"));
        stukken.add(schaal.stuk(grens, klok.deadline(), "over"));
        d.termijn().verlengingen().stream()
                .filter(v -> v.klok().equals(klok.id()))
                .forEach(v -> stukken.add(schaal.stuk(max(v.was(), grens), klok.deadline(), "erbij")));
        d.termijn().pauzes().stream()
                .filter(p -> p.klok().equals(klok.id()))
                .forEach(p -> stukken.add(schaal.stuk(p.van(), p.tot() == null ? grens : p.tot(), "stil")));
        if (klok.isOpen() && nu.isAfter(klok.deadline())) {
            stukken.add(schaal.stuk(klok.deadline(), nu, "te-laat"));
        }
        boolean stil = klok.stand() == Klokstand.GEPAUZEERD;
        var woorden = new Taal(nu).klok(klok.start(), klok.deadline());
        return new Termijnbeeld(
                klok.start(),
                klok.deadline(),
                klok.isOpen() ? stil ? "staat stil" : woorden.tekst() : klok.uitkomst(),
                klok.isOpen()
                        ? stil ? "stil" : woorden.kleur()
                        : klok.stand() == Klokstand.GEHAALD ? "goed" : "te-laat",
                stukken.stream().filter(s -> s.breed() > 0).toList(),
                klok.isOpen() ? schaal.plek(nu) : -1,
                regels(d, klok, new Taal(nu)));
    }

    private static List<String> regels(Zaakdossier d, Klok klok, Taal taal) {
        var regels = new ArrayList<String>();
        regels.add("De termijn is " + klok.norm().tekst() + " en begon " + taal.dag(klok.start()) + ".");
        d.termijn().pauzes().stream().filter(p -> p.klok().equals(klok.id())).forEach(p -> regels.add(pauze(p, taal)));
        d.termijn().verlengingen().stream()
                .filter(v -> v.klok().equals(klok.id()) && v.norm() != null)
                .forEach(v ->
                        regels.add("Verlengd met " + v.norm().tekst() + " (" + taal.dag(v.tijd()) + "): " + v.reden()));
        d.termijn().verlengingen().stream()
                .filter(v -> v.norm() == null)
                .forEach(v -> regels.add("Andere procedure (" + taal.dag(v.tijd()) + "): " + v.reden()));
        d.wacht()
                .filter(s -> s.soort() == Stilstand.Soort.OPSCHORTING && isVoorbij(s, taal))
                .ifPresent(s -> regels.add("Het zou duren tot " + taal.dag(s.tot()) + ". Kijk of de zaak verder kan."));
        return regels;
    }

    private static boolean isVoorbij(Stilstand s, Taal taal) {
        return s.tot().isBefore(LocalDate.ofInstant(taal.nu(), nl.poort.techniek.db.Tx.ZONE));
    }

    private static String pauze(Pauze p, Taal taal) {
        var begin = "Stond stil vanaf " + taal.dag(p.van()) + " tot " + taal.dag(p.tot());
        if (p.tot() == null) {
            begin = "Staat stil sinds " + taal.dag(p.van())
                    + (p.termijn() == null ? "" : ", uiterlijk tot en met " + taal.dag(p.termijn()));
        }
        return begin + ": " + grond(p.grond()) + ".";
    }

    static String grond(Opschortingsgrond grond) {
        return switch (grond) {
            case AANVULLING -> "wij wachten op een aanvulling van de klant";
            case INSTEMMING -> "de klant stemde daarmee in";
            case VERTRAGING_AANVRAGER -> "de vertraging komt door de klant";
            case OVERMACHT -> "overmacht";
            case RUGGESPRAAK -> "ruggespraak";
            case ELDERS_BESLOTEN -> "zo gezet in een ander programma";
        };
    }

    private static Instant min(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant max(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /// From moments to places on the bar.
    private record Schaal(Instant begin, Instant eind) {
        int plek(Instant moment) {
            long heel = Math.max(1, Duration.between(begin, eind).toMinutes());
            long deel = Duration.between(begin, moment).toMinutes();
            return (int) Math.clamp(deel * BREED / heel, 0, BREED);
        }

        Stuk stuk(Instant van, Instant tot, String soort) {
            int links = plek(van);
            return new Stuk(links, Math.max(0, plek(tot) - links), soort);
        }
    }
}
