package nl.poort.architectuur;

import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Laws 3 and 4: where SQL stands, and whose tables it names.
final class Sqlwet {
    private static final Set<String> DATABASE = Set.of("nl.poort.techniek.db", "nl.poort.techniek.embedded");
    /// What may be handed on without being used: `new VragenSql(tx.handle())`, `new Db(source, clock)`.
    private static final Set<String> DOORGEVEN = Set.of("org.jdbi.v3.core.Handle", "javax.sql.DataSource");

    private static final Pattern SQL = Pattern.compile(
            "(?is)^\\s*(select\\s.+\\sfrom\\s|select\\s+\\w+(\\.\\w+)?\\(|insert\\s+into\\s|delete\\s+from\\s"
                    + "|update\\s+[\\w.]+\\s.*\\bset\\s|with\\s+(recursive\\s+)?\\w+\\s+as\\s*\\(|merge\\s+into\\s"
                    + "|(create|alter|drop|truncate|lock)\\s+(table|schema|index|role)\\s).*");
    private static final Pattern GENOEMD =
            Pattern.compile("(?i)\\b(from|join|into|update|table)\\s+(?:only\\s+)?([a-z_]+)\\.([a-z_]+)");
    private static final Pattern SCHRIJFT =
            Pattern.compile("(?i)\\b(insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+([a-z_]+)\\.[a-z_]+");

    private Sqlwet() {}

    /// Law 3: `java.sql`, JDBI and SQL text only in package-private `…Sql` classes and in `techniek.db`.
    static List<Overtreding> plaats(Boom boom) {
        var found = new ArrayList<Overtreding>();
        for (var k : boom.klassen()) {
            if (DATABASE.contains(k.plek().pakket())) {
                continue;
            }
            if (k.naam().endsWith("Sql") && k.is(AccessFlag.PUBLIC)) {
                found.add(new Overtreding(k.op(1), k.korteNaam() + " is openbaar, een …Sql-klasse niet"));
            }
            if (!k.buitenste().endsWith("Sql")) {
                found.addAll(databaseIn(k));
            }
        }
        return found;
    }

    private static List<Overtreding> databaseIn(Klasse k) {
        var found = new ArrayList<Overtreding>();
        for (var a : k.aanroepen()) {
            if (isDatabase(a.eigenaar())) {
                found.add(new Overtreding(k.bij(a), a.eigenaar() + "." + a.naam() + " hoort in een …Sql-klasse"));
            }
        }
        var gebruikt = List.copyOf(found);
        for (var naar : k.noemt()) {
            if (gebruikt.isEmpty() && isDatabase(naar) && !DOORGEVEN.contains(naar)) {
                found.add(new Overtreding(k.bij("import " + naar), naar + " hoort in een …Sql-klasse"));
            }
        }
        for (var tekst : k.teksten()) {
            if (SQL.matcher(tekst).matches()) {
                found.add(new Overtreding(k.bij(tekst), "SQL-tekst hoort in een …Sql-klasse"));
            }
        }
        return found;
    }

    private static boolean isDatabase(String type) {
        return type.startsWith("java.sql.") || type.startsWith("javax.sql.") || type.startsWith("org.jdbi.");
    }

    /// Law 4: SQL names only the own schema; `sturing` may read all, and write only its own.
    static List<Overtreding> schemas(Boom boom) {
        var found = new ArrayList<Overtreding>();
        for (var k : boom.klassen()) {
            if (!k.buitenste().endsWith("Sql")) {
                continue;
            }
            for (var tekst : k.teksten()) {
                for (var vreemd : vreemdeSchemas(
                        k.plek(), tekst, Set.copyOf(boom.modules().values()))) {
                    found.add(new Overtreding(k.bij(tekst), k.plek().module() + " noemt schema " + vreemd));
                }
            }
        }
        return found;
    }

    private static Set<String> vreemdeSchemas(Plek plek, String tekst, Set<String> schemas) {
        var found = new TreeSet<String>();
        if (plek.laag().equals("sturing")) {
            SCHRIJFT.matcher(tekst).results().map(m -> m.group(2)).forEach(found::add);
        } else {
            GENOEMD.matcher(tekst)
                    .results()
                    .map(m -> m.group(2))
                    .filter(s -> schemas.contains(s) || !isBijnaam(s, tekst))
                    .forEach(found::add);
            // A comma join names a schema too; a function of another schema (`techniek.ziet(…)`) names no table.
            schemas.stream()
                    .filter(s -> Pattern.compile("(?<![\\w.:'])" + s + "\\.[a-z_]+(?![\\w(])")
                            .matcher(tekst)
                            .find())
                    .forEach(found::add);
        }
        found.removeAll(List.of(plek.schema(), plek.laag(), "pg_catalog", "information_schema"));
        return found;
    }

    /// A word that also stands alone names a row, not a schema: `from reis.reis r where extract(year from r.tijd)`.
    private static boolean isBijnaam(String woord, String tekst) {
        return Pattern.compile("(?<![\\w.:'])" + woord + "(?![\\w.('])")
                .matcher(tekst)
                .find();
    }
}
