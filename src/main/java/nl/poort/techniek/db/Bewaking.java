package nl.poort.techniek.db;

import java.util.ArrayList;
import java.util.List;

/// Which rows of a [Tabel] a [Zicht] shows: the one access predicate, as a condition.
///
/// @param via where type and level stand: empty, or such as `from zaken.zaak z where z.uuid = t.zaak and`
/// @param gereed what holds for a row that is ready for everybody; empty where there is no such thing
record Bewaking(String via, String type, String niveau, String gereed) {
    static final Bewaking GEEN = new Bewaking("", "", "", "");

    private boolean opType(Zicht zicht) {
        return !zicht.alles() && !type.isEmpty();
    }

    /// Nothing when everything is shown, else a condition behind others.
    String tekst(Zicht zicht) {
        var delen = new ArrayList<String>();
        if (opType(zicht)) {
            delen.add(Zicht.toont(type, niveau, "?", "?"));
        }
        if (zicht.alleenGereed() && !gereed.isEmpty()) {
            delen.add(gereed);
        }
        if (delen.isEmpty()) {
            return "";
        }
        var samen = String.join(" and ", delen);
        return " and " + (via.isEmpty() ? samen : "exists (select 1 " + via + " " + samen + ")");
    }

    /// What stands at the question marks of [#tekst].
    List<Object> waarden(Zicht zicht) {
        return opType(zicht) ? List.of(Kolom.reeks(zicht.typen()), Kolom.reeks(zicht.niveaus())) : List.of();
    }
}
