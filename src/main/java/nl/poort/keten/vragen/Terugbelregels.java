package nl.poort.keten.vragen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.poort.registers.klokken.Kalenders;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Norm;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// When we call, when a customer counts as not reached, and which moments can be chosen. Pure.
final class Terugbelregels {
    /// Nobody chooses a moment further away than this.
    static final int HOOGSTENS_WERKDAGEN = 20;

    private Terugbelregels() {}

    /// The attempts that failed since somebody last spoke with the customer, or the customer chose another moment.
    static List<Belpoging> vergeefs(List<Belpoging> pogingen) {
        var sinds = new ArrayList<Belpoging>();
        for (var p : pogingen) {
            if (p.uitkomst().mislukt()) {
                sinds.add(p);
            } else {
                sinds.clear();
            }
        }
        return sinds;
    }

    static boolean nietBereikt(List<Belpoging> pogingen, Terugbelnorm norm) {
        var vergeefs = vergeefs(pogingen);
        long dagdelen = vergeefs.stream().map(Belpoging::dagdeel).distinct().count();
        return vergeefs.size() >= norm.pogingen() && dagdelen >= norm.dagdelen();
    }

    /// The beginning of the next part of a day that is open and differs from the part of this moment.
    static Instant volgendDagdeel(Kalenders kalenders, Instant nu) {
        var dit = Dagdeel.van(nu);
        return tijdvakken(kalenders, nu, 3).stream()
                .filter(t -> t.van().isAfter(nu) && Dagdeel.van(t.van()) != dit)
                .map(Tijdvak::van)
                .findFirst()
                .orElseGet(() -> kalenders.plus(Kalendersoort.DIENST, nu, Norm.werkdagen(1)));
    }

    /// The parts of the day that can be chosen on the coming open days; what has begun already is not among them.
    static List<Tijdvak> tijdvakken(Kalenders kalenders, Instant nu, int dagen) {
        var gevonden = new ArrayList<Tijdvak>();
        var dag = nu.atZone(Tx.ZONE).toLocalDate();
        for (int open = 0; open < dagen; dag = dag.plusDays(1)) {
            if (kalenders.isOpen(dag)) {
                vanDag(kalenders, dag).stream().filter(t -> t.van().isAfter(nu)).forEach(gevonden::add);
                open++;
            }
        }
        return List.copyOf(gevonden);
    }

    private static List<Tijdvak> vanDag(Kalenders kalenders, LocalDate dag) {
        var uren = kalenders.kalender().uren().get(dag.getDayOfWeek());
        var vakken = new ArrayList<Tijdvak>();
        for (var deel : Dagdeel.values()) {
            var van = later(uren.van(), deel.van());
            var sluit = uren.tot().equals(LocalTime.MIDNIGHT) ? LocalTime.of(22, 0) : uren.tot();
            var tot = eerder(sluit, deel.tot());
            if (van.isBefore(tot)) {
                vakken.add(new Tijdvak(
                        dag.atTime(van).atZone(Tx.ZONE).toInstant(),
                        dag.atTime(tot).atZone(Tx.ZONE).toInstant()));
            }
        }
        return vakken;
    }

    private static LocalTime later(LocalTime a, LocalTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalTime eerder(LocalTime a, LocalTime b) {
        return a.isBefore(b) ? a : b;
    }

    /// The promise: the norm, or so many working days more that the slot the customer chose fits.
    static Norm norm(Kalenders kalenders, Instant nu, Norm norm, Tijdvak tijdvak) {
        if (tijdvak == null || !kalenders.plus(Kalendersoort.DIENST, nu, norm).isBefore(tijdvak.tot())) {
            return norm;
        }
        for (int dagen = 1; dagen <= HOOGSTENS_WERKDAGEN; dagen++) {
            var langer = Norm.werkdagen(dagen);
            if (!kalenders.plus(Kalendersoort.DIENST, nu, langer).isBefore(tijdvak.tot())) {
                return langer;
            }
        }
        throw new Weigering(
                "moment-te-ver", "Kies een moment binnen " + HOOGSTENS_WERKDAGEN + " werkdagen", veld("tijdvak"));
    }

    static void eisTijdvak(Kalenders kalenders, Tijdvak tijdvak, Instant nu) {
        if (tijdvak == null || !tijdvak.tot().isAfter(nu)) {
            throw new Weigering("moment-voorbij", "Kies een moment dat nog moet komen", veld("tijdvak"));
        }
        if (!kalenders.isOpen(tijdvak.van().atZone(Tx.ZONE).toLocalDate())) {
            throw new Weigering("dan-gesloten", "Op die dag zijn wij gesloten. Kies een andere dag.", veld("tijdvak"));
        }
        norm(kalenders, nu, Norm.werkdagen(1), tijdvak);
    }

    static void eisUitslag(Vraag vraag, Beluitslag u, Instant nu) {
        var fouten = new LinkedHashMap<String, String>();
        if (u.uitkomst() == null) {
            fouten.put("uitkomst", "Kies hoe het gesprek afliep");
        } else if (u.uitkomst() == Beluitkomst.GESPROKEN
                && u.tekst().isBlank()
                && vraag.antwoord().isBlank()) {
            fouten.put("tekst", "Schrijf kort op wat u hebt verteld");
        } else if (u.uitkomst() == Beluitkomst.GESPROKEN_NOG_BEZIG && u.tekst().isBlank()) {
            fouten.put("tekst", "Schrijf op wat u hebt afgesproken");
        }
        if (u.volgende() != null && !u.volgende().isAfter(nu)) {
            fouten.put("volgende", "Kies een later moment om het weer te proberen");
        }
        if (!fouten.isEmpty()) {
            throw new Weigering(
                    "belpoging-onvolledig", fouten.values().iterator().next(), fouten);
        }
    }

    private static java.util.Map<String, String> veld(String naam) {
        return java.util.Map.of(naam, "Kies een ander moment");
    }
}
