package nl.poort.web.beheer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.poort.registers.ketenafspraken.Ketenafspraak;
import nl.poort.registers.ketenafspraken.Schakelnorm;
import nl.poort.registers.klokken.Norm;

/// One version of a chain agreement as tables per priority, beside the version before. Pure.
public final class Normvergelijking {
    private Normvergelijking() {}

    /// @param was what it was before; empty when it is the same, or when there is no version before
    public record Cel(String nu, String was) {}

    public record Rij(Schakelnorm schakel, String stap, Cel aanname, Cel antwoord) {}

    /// @param dagEnNacht runs always, not only on opening hours
    public record Tabel(int prioriteit, boolean dagEnNacht, List<Rij> rijen, Cel keten) {
        /// As the door names the field in a refusal.
        public String veld(Rij rij, String deel) {
            return Normvergelijking.veld(rij.schakel(), deel);
        }
    }

    /// @param eerder null when there is no version before
    static List<Tabel> tabellen(Ketenafspraak nu, Ketenafspraak eerder) {
        var tabellen = new ArrayList<Tabel>();
        for (int p = Ketenafspraak.HOOGSTE_PRIORITEIT; p <= Ketenafspraak.LAAGSTE_PRIORITEIT; p++) {
            int prioriteit = p;
            var rijen = nu.schakels(p).stream()
                    .map(s -> rij(s, eerder == null ? null : zelfde(eerder, s), eerder != null))
                    .toList();
            var keten = nu.ketennorm(p).orElse(null);
            var was = eerder == null ? null : eerder.ketennorm(prioriteit).orElse(null);
            if (!rijen.isEmpty() || keten != null) {
                tabellen.add(
                        new Tabel(p, p == Ketenafspraak.HOOGSTE_PRIORITEIT, rijen, cel(keten, was, eerder != null)));
            }
        }
        return tabellen;
    }

    static String veld(Schakelnorm s, String deel) {
        return "schakels." + s.prioriteit() + "." + s.volgorde() + "." + deel;
    }

    private static Schakelnorm zelfde(Ketenafspraak eerder, Schakelnorm s) {
        return eerder.schakels(s.prioriteit()).stream()
                .filter(e -> e.soort() == s.soort() && e.stap() == s.stap())
                .findFirst()
                .orElse(null);
    }

    private static Rij rij(Schakelnorm s, Schakelnorm was, boolean vergelijk) {
        return new Rij(
                s,
                stap(s),
                cel(s.aanname(), was == null ? null : was.aanname(), vergelijk),
                cel(s.antwoord(), was == null ? null : was.antwoord(), vergelijk));
    }

    private static String stap(Schakelnorm s) {
        return switch (s.stap()) {
            case ANTWOORD -> "antwoorden";
            case AFMELDING -> "afmelden";
            case TERUGKOPPELING -> "terugkoppelen";
        };
    }

    private static Cel cel(Norm nu, Norm was, boolean vergelijk) {
        boolean zelfde = !vergelijk || Objects.equals(nu, was);
        return new Cel(nu == null ? "" : nu.tekst(), zelfde ? "" : was == null ? "niets" : was.tekst());
    }
}
