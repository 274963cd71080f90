package nl.poort.registers.ketenafspraken;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.poort.registers.klokken.Eenheid;
import nl.poort.registers.klokken.Norm;
import nl.poort.techniek.Weigering;

/// When an agreement can be kept: the links together fit in the chain norm. Pure.
///
/// A link is named by priority and place in the field names of a refusal: `schakels.3.2.antwoord`, `ketennorm.3`.
final class Afspraakregels {
    private static final int MINUTEN_PER_UUR = 60;

    private Afspraakregels() {}

    /// Refuses with every fault at once; with one fault its sentence is the message itself.
    static void controleer(Ketenafspraak afspraak) {
        var fouten = new LinkedHashMap<String, String>();
        if (afspraak.naam() == null || afspraak.naam().isBlank()) {
            fouten.put("naam", "Geef de ketenafspraak een naam");
        }
        if (afspraak.vanaf() == null) {
            fouten.put("vanaf", "Vul de datum in waarop de afspraak ingaat");
        }
        if (afspraak.schakels().isEmpty()) {
            fouten.put("schakels", "Een keten heeft minstens één schakel");
        }
        var plekken = new HashSet<String>();
        for (var schakel : afspraak.schakels()) {
            schakel(schakel, fouten);
            if (!plekken.add(veld(schakel, ""))) {
                fouten.put(veld(schakel, "volgorde"), "Deze plek in de keten is twee keer gebruikt");
            }
        }
        prioriteiten(afspraak).forEach(p -> som(afspraak, p, fouten));
        if (!fouten.isEmpty()) {
            var zin = fouten.size() == 1 ? fouten.values().iterator().next() : "De ketenafspraak kan zo niet kloppen";
            throw new Weigering("ketenafspraak-klopt-niet", zin, fouten);
        }
    }

    private static void schakel(Schakelnorm s, Map<String, String> fouten) {
        if (s.naam() == null || s.naam().isBlank() || s.soort() == null || s.stap() == null || s.volgorde() < 1) {
            fouten.put(veld(s, "naam"), "Vul van de schakel de naam, de soort en de stap in");
        }
        if (s.prioriteit() < Ketenafspraak.HOOGSTE_PRIORITEIT || s.prioriteit() > Ketenafspraak.LAAGSTE_PRIORITEIT) {
            fouten.put(veld(s, "prioriteit"), "De prioriteit is 1, 2, 3 of 4");
            return;
        }
        if (s.antwoord() == null) {
            fouten.put(veld(s, "antwoord"), "Vul in binnen welke tijd " + s.naam() + " antwoordt");
            return;
        }
        boolean past = past(s.prioriteit(), s.antwoord(), veld(s, "antwoord"), fouten);
        if (s.aanname() != null
                && past(s.prioriteit(), s.aanname(), veld(s, "aanname"), fouten)
                && past
                && minuten(s.aanname()) > minuten(s.antwoord())) {
            fouten.put(
                    veld(s, "aanname"),
                    "aannemen (" + s.aanname().tekst() + ") duurt langer dan antwoorden ("
                            + s.antwoord().tekst() + ")");
        }
    }

    private static void som(Ketenafspraak afspraak, int prioriteit, Map<String, String> fouten) {
        var veld = "ketennorm." + prioriteit;
        var keten = afspraak.ketennorm().get(prioriteit);
        if (keten == null) {
            fouten.put(veld, "Vul de ketennorm van prioriteit " + prioriteit + " in");
            return;
        }
        var schakels = afspraak.schakels(prioriteit);
        if (schakels.isEmpty()) {
            fouten.put(veld, "Prioriteit " + prioriteit + " heeft een ketennorm, maar geen schakels");
            return;
        }
        if (!past(prioriteit, keten, veld, fouten)
                || schakels.stream().anyMatch(s -> s.antwoord() == null || !past(prioriteit, s.antwoord()))) {
            return;
        }
        long samen = schakels.stream().mapToLong(s -> minuten(s.antwoord())).sum();
        if (samen > minuten(keten)) {
            fouten.put(veld, "schakels samen " + tekst(samen, keten.eenheid()) + ", ketennorm " + keten.tekst());
        }
    }

    private static boolean past(int prioriteit, Norm norm, String veld, Map<String, String> fouten) {
        if (past(prioriteit, norm)) {
            return true;
        }
        fouten.put(
                veld,
                prioriteit == Ketenafspraak.HOOGSTE_PRIORITEIT
                        ? "Prioriteit 1 loopt dag en nacht: gebruik minuten of uren"
                        : "Gebruik minuten, werkuren of werkdagen");
        return false;
    }

    private static boolean past(int prioriteit, Norm norm) {
        return switch (norm.eenheid()) {
            case MINUTEN, UREN -> true;
            case WERKUREN, WERKDAGEN -> prioriteit != Ketenafspraak.HOOGSTE_PRIORITEIT;
            case SECONDEN, DAGEN, WEKEN, MAANDEN -> false;
        };
    }

    private static long minuten(Norm norm) {
        return (long) norm.aantal() * minutenPer(norm.eenheid());
    }

    private static int minutenPer(Eenheid eenheid) {
        return switch (eenheid) {
            case MINUTEN -> 1;
            case UREN, WERKUREN -> MINUTEN_PER_UUR;
            case WERKDAGEN -> Norm.MINUTEN_PER_WERKDAG;
            case SECONDEN, DAGEN, WEKEN, MAANDEN -> throw new IllegalStateException(eenheid + " is no unit of a chain");
        };
    }

    /// `13 werkdagen`; what is left over follows in smaller units: `1 werkdag, 3 werkuren en 30 minuten`.
    static String tekst(long minuten, Eenheid eenheid) {
        var delen = new ArrayList<String>();
        long rest = minuten;
        for (var stap : kleiner(eenheid)) {
            long aantal = rest / minutenPer(stap);
            rest %= minutenPer(stap);
            if (aantal > 0) {
                delen.add(aantal + " " + stap.woord((int) Math.min(aantal, 2)));
            }
        }
        var laatste = delen.removeLast();
        return delen.isEmpty() ? laatste : String.join(", ", delen) + " en " + laatste;
    }

    private static List<Eenheid> kleiner(Eenheid eenheid) {
        return switch (eenheid) {
            case WERKDAGEN -> List.of(Eenheid.WERKDAGEN, Eenheid.WERKUREN, Eenheid.MINUTEN);
            case UREN, WERKUREN -> List.of(eenheid, Eenheid.MINUTEN);
            case SECONDEN, MINUTEN, DAGEN, WEKEN, MAANDEN -> List.of(Eenheid.MINUTEN);
        };
    }

    private static TreeSet<Integer> prioriteiten(Ketenafspraak afspraak) {
        var alle = new TreeSet<>(afspraak.ketennorm().keySet());
        afspraak.schakels().forEach(s -> alle.add(s.prioriteit()));
        return alle;
    }

    private static String veld(Schakelnorm s, String deel) {
        return "schakels." + s.prioriteit() + "." + s.volgorde() + (deel.isEmpty() ? "" : "." + deel);
    }
}
