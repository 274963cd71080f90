package nl.poort.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.poort.bench.Opname.Opdracht;

/// Makes a script of pgbench from what was recorded: the same statements with the same values, but new rows each time.
final class Naspeler {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern UUIDS =
            Pattern.compile("\\{(\"?" + UUID.pattern() + "\"?|NULL)(,(\"?" + UUID.pattern() + "\"?|NULL))*}");
    private static final Pattern NEW =
            Pattern.compile(UUID.pattern() + "|(?:K|ZAAK)-\\d{4}-\\d{6,}|\\\\x[0-9a-f]{16,}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:.*[+-]\\d\\d(:\\d\\d)?");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    private final List<Opdracht> recorded;
    private final Map<String, String> made = new LinkedHashMap<>();

    /// @param known ids of rows that are there already (teams, organisations); all other ids are new in every round
    Naspeler(List<Opdracht> recorded, java.util.Set<String> known) {
        this.recorded = recorded;
        for (var o : recorded) {
            for (var value : o.values().values()) {
                var m = NEW.matcher(value == null ? "" : value);
                while (m.find()) {
                    if (!known.contains(m.group())) {
                        made.computeIfAbsent(m.group(), this::fresh);
                    }
                }
            }
        }
    }

    /// A number of this round that no other client and no other round has.
    private String fresh(String old) {
        var number = "(:client_id * 100000000::bigint + :n) * 64 + " + made.size();
        if (old.startsWith("\\x")) {
            return "decode(lpad(to_hex(:run * 4503599627370496 + " + number + "), 64, 'b'), 'hex')";
        }
        return old.matches("(K|ZAAK)-.*")
                ? "('K-B' || :run::text || '-' || (:client_id * 100000000::bigint + :n)::text)"
                : "lpad(to_hex(:run * 4503599627370496 + " + number + "), 32, 'b')::uuid";
    }

    /// @param run tells one run from another
    /// @param pipeline all statements in one round trip, instead of one by one
    String script(int run, boolean pipeline) {
        var lines = new ArrayList<String>();
        lines.add("\\set run " + run);
        lines.add("\\set n :n + 1");
        if (pipeline) {
            lines.add("\\startpipeline");
        }
        for (var o : recorded) {
            boolean begin = !pipeline && o.sql().equals("BEGIN");
            if (begin) {
                lines.add("\\startpipeline");
            }
            lines.add(statement(o).replaceAll("\\s+", " ").strip() + ";");
            // the driver of the program sends the begin along with the first statement
            if (!pipeline && !begin && lines.get(lines.size() - 2).equals("BEGIN;")) {
                lines.add("\\endpipeline");
            }
        }
        if (pipeline) {
            lines.add("\\endpipeline");
        }
        return String.join("\n", lines) + "\n";
    }

    private String statement(Opdracht o) {
        return PLACE.matcher(o.sql())
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                        value(o.values().get(Integer.valueOf(m.group(1))), isCast(o.sql(), m.end()))));
    }

    private static boolean isCast(String sql, int after) {
        return sql.startsWith("::", after) || sql.startsWith(" as ", after);
    }

    private String value(String value, boolean cast) {
        if (value == null) {
            return "null";
        }
        if (made.containsKey(value)) {
            return made.get(value);
        }
        var text = made.keySet().stream().anyMatch(value::contains) ? joined(value) : quoted(value);
        if (value.startsWith("{") && !cast) {
            return "(" + text + ")" + kind(value);
        }
        return MOMENT.matcher(value).matches() ? text + "::timestamptz" : text;
    }

    private static String kind(String array) {
        if (UUIDS.matcher(array).matches()) {
            return "::uuid[]";
        }
        return array.matches("\\{[tf](,[tf])*}") ? "::bool[]" : "::text[]";
    }

    private String joined(String value) {
        var parts = new ArrayList<String>();
        var m = NEW.matcher(value);
        int last = 0;
        while (m.find()) {
            if (made.containsKey(m.group())) {
                parts.add(quoted(value.substring(last, m.start())));
                parts.add(made.get(m.group()) + "::text");
                last = m.end();
            }
        }
        parts.add(quoted(value.substring(last)));
        return parts.stream().collect(Collectors.joining(" || ", "(", ")"));
    }

    private static String quoted(String value) {
        // pgbench sees a variable in `:null` of a JSON text
        return "'" + value.replace("'", "''").replaceAll(":(?=[A-Za-z_])", ": ") + "'";
    }
}
