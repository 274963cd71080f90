package nl.poort.registers.catalogus;

import java.util.UUID;
import nl.poort.techniek.db.Tabel;
import org.jdbi.v3.core.Handle;

/// The tables of what belongs to one version of a zaaktype.
final class OnderdelenSql {
    static final Tabel<Statustype> STATUSTYPE = delen(
                    Tabel.van(Statustype.class, "catalogus.statustype"),
                    "statustype",
                    "o.omschrijving = t.omschrijving")
            .afgeleid("isEindstatus", """
                    not exists (select 1 from catalogus.statustype h
                      where h.zaaktype = t.zaaktype and h.volgnummer > t.volgnummer)""");

    static final Tabel<Resultaattype> RESULTAATTYPE = delen(
                    Tabel.van(Resultaattype.class, "catalogus.resultaattype"),
                    "resultaattype",
                    "o.omschrijving = t.omschrijving")
            .afgeleid(
                    "besluittypen",
                    TypenSql.links("besluittype_omschrijving", zaaktype("z.catalogus"), "besluittype", "omschrijving"))
            .afgeleid(
                    "informatieobjecttypen",
                    TypenSql.links(
                            "informatieobjecttype_omschrijving",
                            zaaktype("z.catalogus"),
                            "informatieobjecttype",
                            "omschrijving"));

    static final Tabel<Roltype> ROLTYPE =
            delen(Tabel.van(Roltype.class, "catalogus.roltype"), "roltype", "o.omschrijving = t.omschrijving");

    static final Tabel<Eigenschap> EIGENSCHAP =
            delen(Tabel.van(Eigenschap.class, "catalogus.eigenschap"), "eigenschap", "o.naam = t.naam");

    static final Tabel<ZaaktypeInformatieobjecttype> DOCUMENTEN = bijZaaktype(
                    Tabel.van(ZaaktypeInformatieobjecttype.class, "catalogus.zaaktypeinformatieobjecttype"))
            .zoekbaar("informatieobjecttype__naam", """
                    exists (select 1 from (select cast(? as text) as v) q
                      where q.v = t.informatieobjecttype_omschrijving or exists (select 1
                        from catalogus.informatieobjecttype i join catalogus.zaaktype z on z.catalogus = i.catalogus
                        where 'informatieobjecttype:' || i.uuid = q.v and z.uuid = t.zaaktype
                          and i.omschrijving = t.informatieobjecttype_omschrijving))""")
            // the version of the day; otherwise the latest, because this one has no place for a name beside it
            .afgeleid("informatieobjecttype", """
                    (select jsonb_build_object('naam', t.informatieobjecttype_omschrijving, 'id', (select i.uuid
                      from catalogus.informatieobjecttype i where i.catalogus = %s
                        and i.omschrijving = t.informatieobjecttype_omschrijving
                      order by %s desc, not i.concept desc, i.begin_geldigheid desc, i.uuid desc limit 1)))""".formatted(zaaktype("z.catalogus"), TypenSql.geldig("i")));

    static final Tabel<Zaakobjecttype> ZAAKOBJECTTYPE = delen(
                    Tabel.van(Zaakobjecttype.class, "catalogus.zaakobjecttype"),
                    "zaakobjecttype",
                    "o.relatie_omschrijving = t.relatie_omschrijving and o.objecttype = t.objecttype")
            .afgeleid("resultaattypen", "cast('{}' as uuid[])")
            .afgeleid("resultaattypeOmschrijving", "cast('{}' as text[])")
            .afgeleid("statustypen", "cast('{}' as uuid[])");

    private final Handle handle;

    OnderdelenSql(Handle handle) {
        this.handle = handle;
    }

    /// Whether this informatieobjecttype is among those of the zaaktype, whatever its version (zrc-017).
    boolean document(UUID zaaktype, UUID informatieobjecttype) {
        return bestaat("""
                select exists (select 1 from catalogus.zaaktype z
                  join catalogus.informatieobjecttype i on i.catalogus = z.catalogus
                  join catalogus.zaaktypeinformatieobjecttype r
                    on r.zaaktype = z.uuid and r.informatieobjecttype_omschrijving = i.omschrijving
                  where z.uuid = :a and i.uuid = :b)""", zaaktype, informatieobjecttype);
    }

    /// Whether this besluittype is among those of the zaaktype, whatever its version (brc-007).
    boolean besluit(UUID zaaktype, UUID besluittype) {
        return bestaat("""
                select exists (select 1 from catalogus.zaaktype z
                  join catalogus.besluittype b on b.catalogus = z.catalogus
                  where z.uuid = :a and b.uuid = :b and b.omschrijving = any (z.besluittype_omschrijving))""", zaaktype, besluittype);
    }

    /// Whether decisions of this type are laid down in such documents (brc-008).
    boolean besluitdocument(UUID besluittype, UUID informatieobjecttype) {
        return bestaat("""
                select exists (select 1 from catalogus.besluittype b
                  join catalogus.informatieobjecttype i on i.catalogus = b.catalogus
                  where b.uuid = :a and i.uuid = :b
                    and i.omschrijving = any (b.informatieobjecttype_omschrijvingen))""", besluittype, informatieobjecttype);
    }

    boolean volgnummerBezet(UUID zaaktype, int volgnummer, UUID behalve) {
        return handle.createQuery("""
                        select exists (select 1 from catalogus.statustype
                        where zaaktype = :z and volgnummer = :v and uuid <> :u)""")
                .bind("z", zaaktype)
                .bind("v", volgnummer)
                .bind("u", behalve)
                .mapTo(Boolean.class)
                .one();
    }

    private boolean bestaat(String vraag, UUID a, UUID b) {
        return handle.createQuery(vraag)
                .bind("a", a)
                .bind("b", b)
                .mapTo(Boolean.class)
                .one();
    }

    private static String zaaktype(String wat) {
        return "(select " + wat + " from catalogus.zaaktype z where z.uuid = t.zaaktype)";
    }

    /// What all of them have of their zaaktype, and how a list is searched on it.
    private static <R extends Record> Tabel<R> bijZaaktype(Tabel<R> tabel) {
        return tabel.afgeleid("zaaktypeIdentificatie", zaaktype("z.identificatie"))
                .afgeleid("catalogus", zaaktype("z.catalogus"))
                .zoekbaar(
                        "zaaktypeIdentificatie__is",
                        "exists (select 1 from catalogus.zaaktype z where z.uuid = t.zaaktype and z.identificatie = ?)")
                .zoekbaar("status", """
                        exists (select 1 from catalogus.zaaktype z where z.uuid = t.zaaktype and case cast(? as text)
                          when 'ALLES' then true when 'CONCEPT' then z.concept else not z.concept end)""")
                .zoekbaar("datumGeldigheid", """
                        exists (select 1 from catalogus.zaaktype z where z.uuid = t.zaaktype
                          and daterange(z.begin_geldigheid, z.einde_geldigheid, '[]') @> cast(? as date))""");
    }

    /// Valid as long as its zaaktype; the first and last day are those of all versions that have one by the same name.
    private static <R extends Record> Tabel<R> delen(Tabel<R> tabel, String naam, String zelfde) {
        var reeks = """
                 from catalogus.zaaktype z join catalogus.zaaktype v
                  on v.catalogus = z.catalogus and v.identificatie = z.identificatie and (not v.concept or v.uuid = z.uuid)
                  join catalogus.%s o on o.zaaktype = v.uuid and %s where z.uuid = t.zaaktype)""".formatted(naam, zelfde);
        return bijZaaktype(tabel)
                .afgeleid("beginGeldigheid", zaaktype("z.begin_geldigheid"))
                .afgeleid("eindeGeldigheid", zaaktype("z.einde_geldigheid"))
                .afgeleid("beginObject", "(select min(v.begin_geldigheid) " + reeks)
                .afgeleid(
                        "eindeObject",
                        "(select case when bool_and(v.einde_geldigheid is not null) then max(v.einde_geldigheid) end "
                                + reeks);
    }
}
