package nl.poort.architectuur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Law 4 for the schema itself: a migration stays in its own schema, and rows of an organisation stand behind a wall.
final class Migratiewet {
    /// The number ranges of ARCHITECTURE.md.
    private static final Map<String, Set<String>> VAN = Map.ofEntries(
            Map.entry("01", Set.of("techniek", "gebeurtenissen", "taken", "bezorging")),
            Map.entry("02", Set.of("organisatie")),
            Map.entry("03", Set.of("klokken", "ketenafspraken")),
            Map.entry("04", Set.of("vragen")),
            Map.entry("05", Set.of("calamiteiten")),
            Map.entry("06", Set.of("klantcontact")),
            Map.entry("07", Set.of("kennis")),
            Map.entry("08", Set.of("berichten")),
            Map.entry("09", Set.of("sturing")),
            Map.entry("10", Set.of("web", "api")),
            Map.entry("11", Set.of("autorisatie")),
            Map.entry("12", Set.of("catalogus")),
            Map.entry("13", Set.of("zaken")),
            Map.entry("14", Set.of("documenten")),
            Map.entry("15", Set.of("besluiten")),
            Map.entry("16", Set.of("notificaties")),
            Map.entry("17", Set.of("behandeling")),
            Map.entry("18", Set.of("klantinteracties")),
            Map.entry("19", Set.of("kanalen")),
            Map.entry("20", Set.of("regels")),
            Map.entry("21", Set.of("omgeving")),
            Map.entry("22", Set.of("vergunningcheck")),
            Map.entry("23", Set.of("aanvraag")),
            Map.entry("24", Set.of("ontvangst")),
            Map.entry("25", Set.of("samenwerking")),
            Map.entry("26", Set.of("ketentest")),
            Map.entry("27", Set.of("afspraken")),
            Map.entry("28", Set.of("inzage")));

    /// The history of a Vraag is read across organisations; its door decides who may see it.
    private static final Set<String> ANDERS_BEWAAKT = Set.of("gebeurtenissen.gebeurtenis");

    /// Closed copies for searching (ADR 9): row level security without any policy, so that the program sees no row at
    /// all.
    private static final Set<String> GESLOTEN =
            Set.of("klantcontact.zoekindex", "klantcontact.naamindex", "vragen.gezien_door");

    private static final Pattern NAAM = Pattern.compile("(\\d\\d)\\d\\d_[a-z0-9_]+\\.sql");
    private static final Pattern GENOEMD = Pattern.compile(
            "(?i)\\b(?:create table(?: if not exists)?|alter table(?: if exists)?|references|insert into|update|drop table"
                    + "|create (?:unique )?index(?: \\w+)? on)\\s+([a-z_]+)\\.[a-z_]+");
    /// A view without it looks past row level security.
    private static final Pattern BEELD_ZONDER_MUUR =
            Pattern.compile("(?i)create (?:or replace )?view\\s+(\\S+)\\s+(?!with \\(security_invoker = true\\))");

    private static final Pattern TABEL =
            Pattern.compile("(?is)create table(?: if not exists)? ([a-z_]+\\.[a-z_]+) \\((.*?)\\n\\)");
    private static final Pattern VAN_ORGANISATIE =
            Pattern.compile("(?im)^\\s*(organisatie uuid not null|zicht uuid\\[\\])");

    private Migratiewet() {}

    static Map<String, String> lees(Path map) {
        try (var paths = Files.list(map)) {
            return paths.filter(p -> !p.endsWith("afterMigrate.sql"))
                    .collect(Collectors.toMap(p -> p.getFileName().toString(), Boom::tekst, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Overtreding> toets(Map<String, String> migraties) {
        var found = new ArrayList<Overtreding>();
        var nummers = new TreeMap<String, String>();
        migraties.forEach((bestand, ruw) -> {
            var sql = ruw.replaceAll("(?m)--.*$", "");
            var naam = NAAM.matcher(bestand);
            if (!naam.matches() || !VAN.containsKey(naam.group(1))) {
                found.add(new Overtreding(bestand, "heet niet NNNN_wat.sql met een nummer van een module"));
                return;
            }
            var eerder = nummers.put(bestand.substring(0, 4), bestand);
            if (eerder != null) {
                found.add(new Overtreding(bestand, "heeft hetzelfde nummer als " + eerder));
            }
            GENOEMD.matcher(sql).results().forEach(m -> {
                if (!VAN.get(naam.group(1)).contains(m.group(1))) {
                    found.add(new Overtreding(
                            bestand + ":" + regel(sql, m.start()), "komt aan het schema " + m.group(1)));
                }
            });
            BEELD_ZONDER_MUUR
                    .matcher(sql)
                    .results()
                    .forEach(m -> found.add(new Overtreding(
                            bestand + ":" + regel(sql, m.start()), m.group(1) + " kijkt langs de tweede muur")));
        });
        found.addAll(zonderMuur(migraties));
        return found;
    }

    /// Row level security, also for the owner, and a policy: on every table with rows of an organisation.
    private static List<Overtreding> zonderMuur(Map<String, String> migraties) {
        var alles = String.join("\n", migraties.values());
        var found = new ArrayList<Overtreding>();
        migraties.forEach((bestand, sql) -> TABEL.matcher(sql).results().forEach(m -> {
            var tabel = m.group(1);
            boolean beleid = Pattern.compile("create policy \\w+ on " + tabel + "\\s")
                    .matcher(alles)
                    .find();
            boolean muur = alles.contains("alter table " + tabel + " enable row level security")
                    && (GESLOTEN.contains(tabel)
                            ? !beleid
                            : beleid && alles.contains("alter table " + tabel + " force row level security"));
            if (VAN_ORGANISATIE.matcher(m.group(2)).find() && !muur && !ANDERS_BEWAAKT.contains(tabel)) {
                found.add(new Overtreding(bestand + ":" + regel(sql, m.start()), tabel + " heeft geen tweede muur"));
            }
        }));
        return found;
    }

    private static long regel(String tekst, int plek) {
        return tekst.substring(0, plek).chars().filter(c -> c == '\n').count() + 1;
    }
}
