package nl.poort.registers.catalogus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;

/// Gathers types to give to somebody else: a whole catalogue in all its versions, or one zaaktype with what it uses.
public final class Catalogusuitvoer {
    private final Db db;

    public Catalogusuitvoer(Db db) {
        this.db = db;
    }

    /// @throws Weigering `niet-gevonden`
    public Catalogusinhoud catalogus(Actor wie, UUID id) {
        return db.read(wie, tx -> {
            var catalogus = TypenSql.CATALOGUS.find(tx, id).orElseThrow(() -> Weigering.onbekend("Deze catalogus"));
            return inhoud(
                    catalogus,
                    versies(tx, TypenSql.INFORMATIEOBJECTTYPE, id),
                    versies(tx, TypenSql.BESLUITTYPE, id),
                    versies(tx, TypenSql.KALE_ZAAKTYPE, id).stream()
                            .map(z -> Zaaktypeinhoud.van(tx, z.uuid()))
                            .toList());
        });
    }

    /// @throws Weigering `niet-gevonden`
    public Catalogusinhoud zaaktype(Actor wie, UUID id) {
        return db.read(wie, tx -> {
            var z = Zaaktypeinhoud.van(tx, id);
            var catalogus = z.zaaktype().catalogus();
            var besluiten = gebruikt(
                    tx, TypenSql.BESLUITTYPE, catalogus, Set.copyOf(z.zaaktype().besluittypeOmschrijving()));
            var documenten = new LinkedHashSet<String>();
            z.documenten().forEach(d -> documenten.add(d.informatieobjecttypeOmschrijving()));
            besluiten.forEach(b -> documenten.addAll(b.informatieobjecttypeOmschrijvingen()));
            z.resultaattypen().forEach(r -> documenten.addAll(r.informatieobjecttypeOmschrijving()));
            return inhoud(
                    null, gebruikt(tx, TypenSql.INFORMATIEOBJECTTYPE, catalogus, documenten), besluiten, List.of(z));
        });
    }

    private static Catalogusinhoud inhoud(
            Catalogus catalogus,
            List<Informatieobjecttype> documenten,
            List<Besluittype> besluiten,
            List<Zaaktypeinhoud> zaaktypen) {
        return new Catalogusinhoud(catalogus, documenten, besluiten, zaaktypen, Map.of(), List.of());
    }

    /// In order of their beginning.
    private static <R extends Record & Versie> List<R> versies(Tx tx, Tabel<R> tabel, UUID catalogus) {
        var vraag = Zoekvraag.van(Conditie.gelijk("catalogus", catalogus));
        return tabel.list(tx, new Zoekvraag(vraag.condities(), List.of("beginGeldigheid"), 1, Integer.MAX_VALUE));
    }

    /// Of each of the names one version: the one of today, else the latest.
    private static <R extends Record & Versie> List<R> gebruikt(
            Tx tx, Tabel<R> tabel, UUID catalogus, Set<String> namen) {
        var vandaag = tx.local().toLocalDate();
        var versies = versies(tx, tabel, catalogus);
        return namen.stream()
                .sorted()
                .flatMap(naam -> {
                    var deze =
                            versies.stream().filter(v -> v.naam().equals(naam)).toList();
                    return deze.stream()
                            .filter(v -> v.isGepubliceerd() && v.isGeldig(vandaag))
                            .findFirst()
                            .or(() -> deze.reversed().stream().findFirst())
                            .stream();
                })
                .toList();
    }
}
