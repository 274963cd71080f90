package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.db.Tabel;
import org.jdbi.v3.core.Handle;

/// The tables of what a catalogue holds directly. What they say of each other is kept by name and read as the versions
/// that are published and valid on the day (`catalogus.dag()`).
final class TypenSql {
    static final Tabel<Catalogus> CATALOGUS = Tabel.van(Catalogus.class, "catalogus.catalogus")
            .afgeleid(
                    "zaaktypen", "array(select z.uuid from catalogus.zaaktype z where z.catalogus = t.uuid order by 1)")
            .afgeleid(
                    "besluittypen",
                    "array(select b.uuid from catalogus.besluittype b where b.catalogus = t.uuid order by 1)")
            .afgeleid(
                    "besluittypeOmschrijving",
                    "array(select distinct b.omschrijving from catalogus.besluittype b where b.catalogus = t.uuid order by 1)")
            .afgeleid(
                    "informatieobjecttypen",
                    "array(select i.uuid from catalogus.informatieobjecttype i where i.catalogus = t.uuid order by 1)")
            .afgeleid("informatieobjecttypeOmschrijving", """
                    array(select distinct i.omschrijving from catalogus.informatieobjecttype i
                      where i.catalogus = t.uuid order by 1)""");

    static final Tabel<Zaaktype> ZAAKTYPE = versies(
                    Tabel.van(Zaaktype.class, "catalogus.zaaktype"), "zaaktype", "identificatie")
            .zoekbaar("trefwoorden__een_van", "t.trefwoorden && cast(? as text[])")
            .afgeleid("zaakobjecttypen", delen("zaakobjecttype", "o.uuid"))
            .afgeleid("statustypen", delen("statustype", "o.volgnummer, o.uuid"))
            .afgeleid("resultaattypen", delen("resultaattype", "o.uuid"))
            .afgeleid("resultaattypeOmschrijving", """
                    array(select distinct o.omschrijving from catalogus.resultaattype o where o.zaaktype = t.uuid order by 1)""")
            .afgeleid("eigenschappen", delen("eigenschap", "o.uuid"))
            .afgeleid("roltypen", delen("roltype", "o.uuid"))
            .afgeleid("informatieobjecttypen", """
                    array(select distinct i.uuid from catalogus.zaaktypeinformatieobjecttype r
                      join catalogus.informatieobjecttype i
                        on i.catalogus = t.catalogus and i.omschrijving = r.informatieobjecttype_omschrijving and %s
                      where r.zaaktype = t.uuid order by 1)""".formatted(geldig("i")))
            .afgeleid("informatieobjecttypeOmschrijving", """
                    array(select distinct r.informatieobjecttype_omschrijving
                      from catalogus.zaaktypeinformatieobjecttype r where r.zaaktype = t.uuid order by 1)""")
            .afgeleid("besluittypen", links("besluittype_omschrijving", "t.catalogus", "besluittype", "omschrijving"))
            .afgeleid("deelzaaktypen", links("deelzaaktype_identificaties", "t.catalogus", "zaaktype", "identificatie"))
            .gelezen("gerelateerdeZaaktypen", """
                    (select coalesce(jsonb_agg(g.een || jsonb_build_object('zaaktype',
                        jsonb_build_object('naam', g.een ->> 'zaaktypeIdentificatie', 'id', z.uuid)) order by g.plaats), '[]')
                      from jsonb_array_elements(t.gerelateerde_zaaktypen) with ordinality g(een, plaats)
                      left join catalogus.zaaktype z on z.catalogus = t.catalogus
                        and z.identificatie = g.een ->> 'zaaktypeIdentificatie' and %s)""".formatted(geldig("z")));

    /// A zaaktype without what it has and refers to: for who only asks what it is.
    static final Tabel<Zaaktype> KALE_ZAAKTYPE = kaal(Tabel.van(Zaaktype.class, "catalogus.zaaktype"));

    static final Tabel<Besluittype> BESLUITTYPE = versies(
                    Tabel.van(Besluittype.class, "catalogus.besluittype"), "besluittype", "omschrijving")
            .zoekbaar("zaaktype", """
                    exists (select 1 from catalogus.zaaktype z, (select cast(? as text) as v) q
                      where z.catalogus = t.catalogus and t.omschrijving = any (z.besluittype_omschrijving)
                        and (z.identificatie = q.v or 'zaaktype:' || z.uuid = q.v))""")
            .zoekbaar("informatieobjecttype", """
                    exists (select 1 from (select cast(? as text) as v) q
                      where q.v = any (t.informatieobjecttype_omschrijvingen)
                        or exists (select 1 from catalogus.informatieobjecttype i
                          where 'informatieobjecttype:' || i.uuid = q.v and i.catalogus = t.catalogus
                            and i.omschrijving = any (t.informatieobjecttype_omschrijvingen)))""")
            .afgeleid("zaaktypen", """
                    array(select z.uuid from catalogus.zaaktype z where z.catalogus = t.catalogus
                      and z.besluittype_omschrijving @> array[t.omschrijving] and %s order by 1)""".formatted(geldig("z")))
            .afgeleid("zaaktypeIdentificaties", """
                    array(select distinct z.identificatie from catalogus.zaaktype z where z.catalogus = t.catalogus
                      and z.besluittype_omschrijving @> array[t.omschrijving] order by 1)""")
            .afgeleid(
                    "informatieobjecttypen",
                    links("informatieobjecttype_omschrijvingen", "t.catalogus", "informatieobjecttype", "omschrijving"))
            .afgeleid("resultaattypen", resultaattypen("r.uuid", geldig("z")))
            .afgeleid("resultaattypenOmschrijving", resultaattypen("r.omschrijving", "true"))
            .afgeleid("vastgelegdIn", "t.informatieobjecttype_omschrijvingen");

    static final Tabel<Informatieobjecttype> INFORMATIEOBJECTTYPE = versies(
                    Tabel.van(Informatieobjecttype.class, "catalogus.informatieobjecttype"),
                    "informatieobjecttype",
                    "omschrijving")
            .afgeleid("zaaktypen", metDocument("z.uuid", geldig("z")))
            .afgeleid("zaaktypeIdentificaties", metDocument("z.identificatie", "true"))
            .afgeleid("besluittypen", """
                    array(select b.uuid from catalogus.besluittype b where b.catalogus = t.catalogus
                      and t.omschrijving = any (b.informatieobjecttype_omschrijvingen) and %s
                      order by 1)""".formatted(geldig("b")))
            .afgeleid("besluittypeOmschrijving", """
                    array(select distinct b.omschrijving from catalogus.besluittype b where b.catalogus = t.catalogus
                      and t.omschrijving = any (b.informatieobjecttype_omschrijvingen) order by 1)""");

    private final Handle handle;

    TypenSql(Handle handle) {
        this.handle = handle;
    }

    /// What is needed to keep a version by its name.
    record Naam(UUID catalogus, String naam) {}

    /// @param tabel `zaaktype`, `besluittype` or `informatieobjecttype`
    Map<UUID, Naam> namen(String tabel, Collection<UUID> ids) {
        var namen = new LinkedHashMap<UUID, Naam>();
        handle.createQuery("select uuid, catalogus, " + naam(tabel) + " as naam from catalogus." + tabel
                        + " where uuid = any (:ids)")
                .bindArray("ids", UUID.class, ids.toArray())
                .map((r, ctx) -> Map.entry(
                        r.getObject("uuid", UUID.class),
                        new Naam(r.getObject("catalogus", UUID.class), r.getString("naam"))))
                .forEach(n -> namen.put(n.getKey(), n.getValue()));
        return namen;
    }

    /// Whether another published version of the same name is valid on any of these days (ztc-016).
    boolean overlapt(String tabel, Versie v) {
        return handle.createQuery("select exists (select 1 from catalogus." + tabel + " where catalogus = :c and "
                        + naam(tabel) + " = :n and uuid <> :u and not concept and daterange(begin_geldigheid,"
                        + " einde_geldigheid, '[]') && daterange(:b, :e, '[]'))")
                .bind("c", v.catalogus())
                .bind("n", v.naam())
                .bind("u", v.uuid())
                .bind("b", v.beginGeldigheid())
                .bindByType("e", v.eindeGeldigheid(), LocalDate.class)
                .mapTo(Boolean.class)
                .one();
    }

    /// Those of the names that have no published version.
    List<String> ongepubliceerd(String tabel, UUID catalogus, List<String> namen) {
        return handle.createQuery("select n from unnest(cast(:namen as text[])) n where not exists (select 1 from"
                        + " catalogus." + tabel + " v where v.catalogus = :c and v." + naam(tabel)
                        + " = n and not v.concept)")
                .bindArray("namen", String.class, namen)
                .bind("c", catalogus)
                .mapTo(String.class)
                .list();
    }

    void publiceer(String tabel, UUID id) {
        handle.createUpdate("update catalogus." + tabel + " set concept = false where uuid = :u")
                .bind("u", id)
                .execute();
    }

    boolean isBezet(Catalogus c, UUID organisatie) {
        return handle.createQuery("""
                        select exists (select 1 from catalogus.catalogus
                        where organisatie = :o and domein = :d and rsin = :r and uuid <> :u)""")
                .bind("o", organisatie)
                .bind("d", c.domein())
                .bind("r", c.rsin())
                .bind("u", c.uuid())
                .mapTo(Boolean.class)
                .one();
    }

    static String naam(String tabel) {
        return tabel.equals("zaaktype") ? "identificatie" : "omschrijving";
    }

    static String geldig(String alias) {
        return "(not %1$s.concept and %1$s.begin_geldigheid <= catalogus.dag() and (%1$s.einde_geldigheid is null or %1$s.einde_geldigheid >= catalogus.dag()))"
                .formatted(alias);
    }

    /// Names beside the version of the day: a list of [nl.poort.techniek.register.Naamlink].
    static String links(String kolom, String catalogus, String tabel, String naam) {
        return """
                (select coalesce(jsonb_agg(jsonb_build_object('naam', n.naam, 'id', v.uuid) order by n.plaats), '[]')
                  from unnest(t.%s) with ordinality n(naam, plaats)
                  left join catalogus.%s v on v.catalogus = %s and v.%s = n.naam and %s)""".formatted(kolom, tabel, catalogus, naam, geldig("v"));
    }

    private static String delen(String tabel, String volgorde) {
        return "array(select o.uuid from catalogus.%s o where o.zaaktype = t.uuid order by %s)"
                .formatted(tabel, volgorde);
    }

    private static String resultaattypen(String wat, String waar) {
        return """
                array(select distinct %s from catalogus.resultaattype r join catalogus.zaaktype z on z.uuid = r.zaaktype
                  where z.catalogus = t.catalogus and r.besluittype_omschrijving @> array[t.omschrijving] and %s order by 1)""".formatted(wat, waar);
    }

    private static String metDocument(String wat, String waar) {
        return """
                array(select distinct %s from catalogus.zaaktypeinformatieobjecttype r
                  join catalogus.zaaktype z on z.uuid = r.zaaktype
                  where r.informatieobjecttype_omschrijving = t.omschrijving and z.catalogus = t.catalogus and %s order by 1)""".formatted(wat, waar);
    }

    /// What all types have: the first and last day of all versions, and how a list is searched on versions.
    private static <R extends Record> Tabel<R> versies(Tabel<R> tabel, String naam, String kolom) {
        var reeks =
                " from catalogus.%1$s v where v.catalogus = t.catalogus and v.%2$s = t.%2$s and (not v.concept or v.uuid = t.uuid))"
                        .formatted(naam, kolom);
        return tabel.afgeleid("beginObject", "(select min(v.begin_geldigheid)" + reeks)
                .afgeleid(
                        "eindeObject",
                        "(select case when bool_and(v.einde_geldigheid is not null) then max(v.einde_geldigheid) end"
                                + reeks)
                .zoekbaar(
                        "status",
                        "case cast(? as text) when 'ALLES' then true when 'CONCEPT' then t.concept else not t.concept end")
                .zoekbaar(
                        "datumGeldigheid",
                        "daterange(t.begin_geldigheid, t.einde_geldigheid, '[]') @> cast(? as date)");
    }

    private static Tabel<Zaaktype> kaal(Tabel<Zaaktype> tabel) {
        for (var lijst : List.of(
                "zaakobjecttypen",
                "statustypen",
                "resultaattypen",
                "eigenschappen",
                "roltypen",
                "informatieobjecttypen")) {
            tabel.afgeleid(lijst, "cast('{}' as uuid[])");
        }
        return tabel.afgeleid("informatieobjecttypeOmschrijving", "cast('{}' as text[])")
                .afgeleid("resultaattypeOmschrijving", "cast('{}' as text[])")
                .afgeleid("besluittypen", "cast('[]' as jsonb)")
                .afgeleid("deelzaaktypen", "cast('[]' as jsonb)")
                .afgeleid("beginObject", "t.begin_geldigheid")
                .afgeleid("eindeObject", "t.einde_geldigheid")
                .zoekbaar(
                        "datumGeldigheid",
                        "daterange(t.begin_geldigheid, t.einde_geldigheid, '[]') @> cast(? as date)");
    }
}
