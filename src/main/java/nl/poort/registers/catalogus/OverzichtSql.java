package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.poort.registers.catalogus.Publicatiecontrole.Namen;
import nl.poort.registers.catalogus.Typenregel.Kort;
import org.jdbi.v3.core.Handle;

/// The types by name, light enough to show them all. Row level security shows those of the own organisation only.
final class OverzichtSql {
    private static final Set<String> SOORTEN = Set.of("zaaktype", "besluittype", "informatieobjecttype");

    private final Handle handle;

    OverzichtSql(Handle handle) {
        this.handle = handle;
    }

    private record Rij(UUID catalogus, String naam, Kort versie) {}

    private record Sleutel(UUID catalogus, String naam) {}

    List<Typenregel> list(Typenfilter filter, LocalDate vandaag) {
        var rijen = handle.createQuery("""
                        select uuid, catalogus, %s as naam, omschrijving, begin_geldigheid, einde_geldigheid, concept
                        from catalogus.%s
                        where cast(:c as uuid) is null or catalogus = :c
                        order by lower(omschrijving), 3, begin_geldigheid desc, uuid desc""".formatted(naam(filter.soort()), filter.soort()))
                .bind("c", filter.catalogus())
                .map((r, ctx) -> {
                    var begin = r.getObject("begin_geldigheid", LocalDate.class);
                    var einde = r.getObject("einde_geldigheid", LocalDate.class);
                    return new Rij(
                            r.getObject("catalogus", UUID.class),
                            r.getString("naam"),
                            new Kort(
                                    r.getObject("uuid", UUID.class),
                                    r.getString("omschrijving"),
                                    begin,
                                    einde,
                                    Typestaat.van(!r.getBoolean("concept"), begin, einde, vandaag)));
                })
                .list();
        var opNaam = new LinkedHashMap<Sleutel, List<Kort>>();
        rijen.forEach(r -> opNaam.computeIfAbsent(new Sleutel(r.catalogus(), r.naam()), s -> new ArrayList<>())
                .add(r.versie()));
        var zoek = filter.zoek().toLowerCase(Locale.ROOT);
        return opNaam.entrySet().stream()
                .map(e -> new Typenregel(
                        e.getKey().catalogus(),
                        e.getKey().naam(),
                        e.getValue().stream()
                                .sorted((a, b) -> b.begin().compareTo(a.begin()))
                                .toList()))
                .filter(r -> past(r, zoek))
                .filter(r -> filter.staat() == null || r.versies().stream().anyMatch(v -> v.staat() == filter.staat()))
                .toList();
    }

    private static boolean past(Typenregel regel, String zoek) {
        return regel.naam().toLowerCase(Locale.ROOT).contains(zoek)
                || regel.versies().stream()
                        .anyMatch(v -> v.omschrijving().toLowerCase(Locale.ROOT).contains(zoek));
    }

    Namen namen(String soort, UUID catalogus) {
        var bestaat = new TreeSet<String>();
        var gepubliceerd = new TreeSet<String>();
        handle.createQuery("select distinct %s as naam, concept from catalogus.%s where catalogus = :c"
                        .formatted(naam(soort), soort))
                .bind("c", catalogus)
                .map((r, ctx) -> Map.entry(r.getString("naam"), !r.getBoolean("concept")))
                .forEach(n -> {
                    bestaat.add(n.getKey());
                    if (n.getValue()) {
                        gepubliceerd.add(n.getKey());
                    }
                });
        return new Namen(bestaat, gepubliceerd);
    }

    private static String naam(String soort) {
        if (!SOORTEN.contains(soort)) {
            throw new IllegalArgumentException("no kind of type: " + soort);
        }
        return TypenSql.naam(soort);
    }
}
