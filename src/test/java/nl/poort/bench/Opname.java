package nl.poort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// The statements that the database sees of one piece of work, with their values, taken from the log of the server.
final class Opname {
    private static final Pattern LINE = Pattern.compile(
            "^\\d{4}-\\d\\d-\\d\\d [0-9:.]+ \\w+ \\[(\\d+)] (LOG|DETAIL|STATEMENT|ERROR|FATAL|WARNING|HINT|CONTEXT):  ?(.*)$");
    private static final Pattern EXECUTE = Pattern.compile("(?s)^(?:execute [^:]+|statement): (.+)$");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']++|'')*+)')");

    private final Database database;
    private final List<String> only;

    /// @param values by number; null for a null
    record Opdracht(String sql, Map<Integer, String> values) {}

    /// @param only what stands in a statement of each transaction of this work; regular work may come in between
    Opname(Database database, String... only) {
        this.database = database;
        this.only = List.of(only);
    }

    /// Does `work` once and gives its statements; of a few tries the shortest.
    List<Opdracht> of(Callable<?> work) throws Exception {
        List<Opdracht> best = null;
        for (int attempt = 0; attempt < 5; attempt++) {
            var one = once(work);
            if (best == null || best.isEmpty() || !one.isEmpty() && one.size() < best.size()) {
                best = one;
            }
        }
        return best;
    }

    private List<Opdracht> once(Callable<?> work) throws Exception {
        long from = Files.size(database.log());
        log("all");
        work.call();
        log("none");
        var bytes = Files.readAllBytes(database.log());
        return read(
                new String(bytes, (int) from, (int) (bytes.length - from), java.nio.charset.StandardCharsets.UTF_8));
    }

    private void log(String what) throws IOException {
        database.superuser().useHandle(h -> {
            h.execute("alter system set log_statement = '" + what + "'");
            h.execute("select pg_reload_conf()");
            h.execute("select pg_sleep(0.05)");
        });
        Kindprogramma.pause(300);
    }

    /// Whole transactions, each by one server process, in the order in which they began.
    List<Opdracht> read(String log) {
        var perProcess = new LinkedHashMap<String, List<Opdracht>>();
        var done = new ArrayList<List<Opdracht>>();
        for (var entry : entries(log)) {
            var open = perProcess.computeIfAbsent(entry[0], p -> new ArrayList<>());
            if (entry[1].equals("DETAIL") && !open.isEmpty()) {
                parameters(entry[2], open.getLast().values());
                continue;
            }
            var sql = EXECUTE.matcher(entry[2]);
            if (!entry[1].equals("LOG") || !sql.matches()) {
                continue;
            }
            if (sql.group(1).equals("BEGIN")) {
                perProcess.put(entry[0], new ArrayList<>());
            }
            perProcess.get(entry[0]).add(new Opdracht(sql.group(1), new LinkedHashMap<>()));
            if (sql.group(1).equals("COMMIT")) {
                done.add(perProcess.remove(entry[0]));
            }
        }
        return done.stream()
                .filter(t -> t.stream().anyMatch(o -> only.stream().anyMatch(o.sql()::contains)))
                .flatMap(List::stream)
                .toList();
    }

    /// Process, kind and text of each entry; a text may have more lines.
    private static List<String[]> entries(String log) {
        var entries = new ArrayList<String[]>();
        for (var line : log.split("\n")) {
            var m = LINE.matcher(line);
            if (m.matches()) {
                entries.add(new String[] {m.group(1), m.group(2), m.group(3)});
            } else if (!entries.isEmpty()) {
                entries.getLast()[2] += "\n" + line.replaceFirst("^\t", "");
            }
        }
        return entries;
    }

    private static void parameters(String detail, Map<Integer, String> values) {
        var m = PARAMETER.matcher(detail);
        while (m.find()) {
            values.put(
                    Integer.valueOf(m.group(1)),
                    m.group(3) == null ? null : m.group(3).replace("''", "'"));
        }
    }
}
