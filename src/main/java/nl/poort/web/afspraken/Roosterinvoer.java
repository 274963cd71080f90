package nl.poort.web.afspraken;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.afspraken.Rooster;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;

/// Reads the table with desks per day, and puts what the door refuses at its field.
final class Roosterinvoer {
    private static final int MEESTE_PLEKKEN = 99;
    private static final int MEESTE_MINUTEN = 240;

    private Roosterinvoer() {}

    static Optional<Rooster.Blok> blok(Formulier f, DayOfWeek dag, int n) {
        var zin = "Vul een tijd in, zoals 9:00, of laat de regel leeg";
        var van = f.leesOfNiets(RoosterPagina.veld("van", dag, n), RoosterPagina::tijd, zin);
        var tot = f.leesOfNiets(RoosterPagina.veld("tot", dag, n), RoosterPagina::tijd, zin);
        var plekken = f.leesOfNiets(
                RoosterPagina.veld("plekken", dag, n), Integer::valueOf, "Vul in hoeveel balies open zijn");
        if (van == null && tot == null) {
            return Optional.empty();
        }
        if (van == null) {
            f.fout(RoosterPagina.veld("van", dag, n), "Vul ook in vanaf wanneer");
        } else if (tot == null) {
            f.fout(RoosterPagina.veld("tot", dag, n), "Vul ook in tot wanneer");
        } else if (plekken == null || plekken < 1 || plekken > MEESTE_PLEKKEN) {
            f.fout(RoosterPagina.veld("plekken", dag, n), "Vul in hoeveel balies open zijn: 1 tot en met 99");
        } else {
            return Optional.of(new Rooster.Blok(dag, van, tot, plekken));
        }
        return Optional.empty();
    }

    static List<Rooster.Aanbod> aanbod(Formulier f, List<Keuze> producten) {
        var aanbod = new ArrayList<Rooster.Aanbod>();
        for (var p : producten) {
            var veld = "duur." + p.waarde();
            var zin = "Vul het aantal minuten in: 5 tot en met 240, op 5 minuten";
            var minuten = f.leesOfNiets(veld, Integer::valueOf, zin);
            if (minuten != null && (minuten < 5 || minuten > MEESTE_MINUTEN || minuten % 5 != 0)) {
                f.fout(veld, zin);
            } else if (minuten != null) {
                aanbod.add(new Rooster.Aanbod(UUID.fromString(p.waarde()), minuten));
            }
        }
        return aanbod;
    }

    /// The same refusal, at the fields of this page.
    static Weigering opVelden(Weigering w, List<Keuze> producten) {
        var velden = new LinkedHashMap<String, String>();
        w.velden().forEach((veld, zin) -> velden.put(opPagina(veld, producten), zin));
        return velden.isEmpty() ? w : new Weigering(w.code(), w.getMessage(), velden);
    }

    private static String opPagina(String veld, List<Keuze> producten) {
        if (veld.startsWith("dag.")) {
            return "tot." + veld.substring("dag.".length()) + ".0";
        }
        return switch (veld) {
            case "blokken" -> RoosterPagina.veld("van", DayOfWeek.MONDAY, 0);
            case "aanbod" ->
                producten.isEmpty() ? "vanaf" : "duur." + producten.getFirst().waarde();
            default -> veld;
        };
    }
}
