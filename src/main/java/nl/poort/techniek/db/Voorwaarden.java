package nl.poort.techniek.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The conditions of a [Zoekvraag] as SQL with their values in order. Names come from the record or from the search
/// expressions of its [Tabel], never from a caller's text.
record Voorwaarden(String tekst, List<Object> waarden) {
    /// Those of the ids. They are read once: a cast beside `any` reads all of them again for every row.
    static final String DEZE = "and t.uuid in (select unnest(cast(? as uuid[])))";

    static Voorwaarden van(
            Zoekvraag vraag,
            Map<String, String> zoekbaar,
            UnaryOperator<String> expressie,
            Function<String, Kolom> kolommen) {
        var tekst = new StringBuilder();
        var waarden = new ArrayList<>();
        for (var c : vraag.condities()) {
            var eigen = zoekbaar.get(c.naam());
            if (eigen == null) {
                tekst.append(" and ").append(deel(c, expressie.apply(c.naam()), kolommen.apply(c.naam()), waarden));
                continue;
            }
            if (eigen.contains("?")) {
                waarden.add(c.waarde() instanceof List<?> l ? Kolom.reeks(l) : Kolom.enkel(c.waarde()));
            }
            tekst.append(" and (").append(eigen).append(')');
        }
        return new Voorwaarden(tekst.toString(), waarden);
    }

    /// Of the own organisation, with its id as value. Plainly, so that an index on it is of use; the program itself has
    /// none and sees all.
    static String eigen(Tx tx) {
        return tx.actor().organisation() == null ? "cast(? as uuid) is null" : "t.organisatie = cast(? as uuid)";
    }

    static String volgorde(Zoekvraag vraag, UnaryOperator<String> expressie) {
        var delen = new ArrayList<String>();
        for (var deel : vraag.volgorde()) {
            delen.add(expressie.apply(deel.replaceFirst("^-", "")) + (deel.startsWith("-") ? " desc nulls last" : ""));
        }
        delen.add("t.uuid");
        return " order by " + String.join(", ", delen);
    }

    private static String deel(Conditie c, String links, Kolom kolom, List<Object> waarden) {
        switch (c.hoe()) {
            case LEEG, NIET_LEEG -> {}
            case IN, OMVAT -> waarden.add(Kolom.reeks((List<?>) c.waarde()));
            case BEVAT -> waarden.add("%" + c.waarde().toString().replaceAll("([\\\\%_])", "\\\\$1") + "%");
            case GELIJK, ONGELIJK, KLEINER, KLEINER_GELIJK, GROTER, GROTER_GELIJK ->
                waarden.add(Kolom.enkel(c.waarde()));
        }
        return links
                + switch (c.hoe()) {
                    case LEEG -> " is null";
                    case NIET_LEEG -> " is not null";
                    case IN -> " = any((select cast(? as " + kolom.sqlsoort() + "[]))::" + kolom.sqlsoort() + "[])";
                    case OMVAT -> " @> cast(? as " + kolom.sqlsoort() + "[])";
                    case BEVAT -> " ilike ?";
                    case GELIJK -> " = ?";
                    case ONGELIJK -> " is distinct from ?";
                    case KLEINER -> " < ?";
                    case KLEINER_GELIJK -> " <= ?";
                    case GROTER -> " > ?";
                    case GROTER_GELIJK -> " >= ?";
                };
    }
}
