package nl.poort.registers.zaken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Archiefnominatie;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Telling;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.json.Json;

final class ZakenSql {
    private static final String ROL = "exists (select 1 from zaken.rol r where r.zaak = t.uuid and ";

    static final Tabel<Zaak> ZAAK = Tabel.van(Zaak.class, "zaken.zaak")
            .geteld(Telling.van(
                    "zaken.zaaktelling", Zaak.class, "zaaktype", "vertrouwelijkheidaanduiding", "bronorganisatie"))
            .bewaakt("", "t.zaaktype", "t.vertrouwelijkheidaanduiding")
            .afgeleid("betalingsindicatieWeergave", """
                    coalesce(case t.betalingsindicatie
                      when 'NVT' then 'Er is geen sprake van te betalen, met de zaak gemoeide, kosten.'
                      when 'NOG_NIET' then 'De met de zaak gemoeide kosten zijn (nog) niet betaald.'
                      when 'GEDEELTELIJK' then 'De met de zaak gemoeide kosten zijn gedeeltelijk betaald.'
                      when 'GEHEEL' then 'De met de zaak gemoeide kosten zijn geheel betaald.' end, '')""")
            // a part has no parts (zrc-013): a case with thousands is not asked for each of them
            .afgeleid("deelzaken", """
                    case when t.hoofdzaak is null
                      then array(select d.uuid from zaken.zaak d where d.hoofdzaak = t.uuid order by d.uuid)
                      else '{}' end""")
            .afgeleid("eigenschappen", delen("zaakeigenschap"))
            .afgeleid("rollen", delen("rol"))
            .afgeleid("status", """
                    (select s.uuid from zaken.status s where s.zaak = t.uuid
                     order by s.datum_status_gezet desc, s.uuid desc limit 1)""")
            .afgeleid("zaakinformatieobjecten", delen("zaakinformatieobject"))
            .afgeleid("zaakobjecten", delen("zaakobject"))
            .afgeleid("resultaat", "(select r.uuid from zaken.resultaat r where r.zaak = t.uuid)")
            .zoekbaar("rol__betrokkeneType", ROL + "r.betrokkene_type = ?)")
            .zoekbaar("rol__betrokkene", ROL + "r.betrokkene = ?)")
            .zoekbaar("rol__omschrijvingGeneriek", ROL + "r.omschrijving_generiek = ?)")
            .zoekbaar("rol__inpBsn", kenbaar("inp_bsn", "NATUURLIJK_PERSOON"))
            .zoekbaar("rol__anpIdentificatie", kenbaar("anp_identificatie", "NATUURLIJK_PERSOON"))
            .zoekbaar("rol__inpA_nummer", kenbaar("inp_a_nummer", "NATUURLIJK_PERSOON"))
            .zoekbaar("rol__innNnpId", kenbaar("inn_nnp_id", "NIET_NATUURLIJK_PERSOON"))
            .zoekbaar("rol__annIdentificatie", kenbaar("ann_identificatie", "NIET_NATUURLIJK_PERSOON"))
            .zoekbaar("rol__vestigingsNummer", kenbaar("vestigings_nummer", "VESTIGING"))
            .zoekbaar("rol__medewerker", kenbaar("identificatie", "MEDEWERKER"))
            .zoekbaar("rol__organisatorischeEenheid", kenbaar("identificatie", "ORGANISATORISCHE_EENHEID"));

    private final Tx tx;

    ZakenSql(Tx tx) {
        this.tx = tx;
    }

    private static String delen(String tabel) {
        return "array(select d.uuid from zaken." + tabel + " d where d.zaak = t.uuid order by d.uuid)";
    }

    /// Somebody with this number has a part. By a column of its own: row level security keeps a search inside jsonb off
    /// the index (ADR 9).
    private static String kenbaar(String kolom, String type) {
        return "t.uuid in (select r.zaak from zaken.rol r where r." + kolom + " = ? and r.betrokkene_type = '" + type
                + "')";
    }

    /// Nobody else writes in the case until this transaction ends.
    Optional<Zaakkern> lock(UUID zaak) {
        return kern(zaak, " for update");
    }

    Optional<Zaakkern> kern(UUID zaak) {
        return kern(zaak, "");
    }

    private Optional<Zaakkern> kern(UUID zaak, String slot) {
        return tx.handle()
                .createQuery("""
                        select uuid, bronorganisatie, zaaktype, vertrouwelijkheidaanduiding, startdatum, einddatum,
                          hoofdzaak, archiefnominatie
                        from zaken.zaak where uuid = :z and organisatie = :o""" + slot)
                .bind("z", zaak)
                .bind("o", tx.actor().organisation())
                .map((r, ctx) -> new Zaakkern(
                        r.getObject("uuid", UUID.class),
                        r.getString("bronorganisatie"),
                        r.getObject("zaaktype", UUID.class),
                        Vertrouwelijkheidaanduiding.values()[r.getInt("vertrouwelijkheidaanduiding")],
                        r.getObject("startdatum", LocalDate.class),
                        r.getObject("einddatum", LocalDate.class),
                        r.getObject("hoofdzaak", UUID.class),
                        r.getString("archiefnominatie") == null
                                ? null
                                : Archiefnominatie.valueOf(r.getString("archiefnominatie"))))
                .findOne();
    }

    boolean bezet(UUID zaak, String bronorganisatie, String identificatie) {
        return tx.handle()
                .createQuery("""
                        select exists (select 1 from zaken.zaak where organisatie = :o and bronorganisatie = :b
                          and identificatie = :i and uuid <> :z)""")
                .bind("o", tx.actor().organisation())
                .bind("b", bronorganisatie)
                .bind("i", identificatie)
                .bind("z", zaak)
                .mapTo(Boolean.class)
                .one();
    }

    /// Passes by this many numbers and gives the last of them. Whoever comes at the same moment waits for this one.
    long nummers(String bronorganisatie, int jaar, int aantal) {
        return tx.handle()
                .createQuery("""
                        insert into zaken.zaaknummer as n (organisatie, bronorganisatie, jaar, laatste)
                        values (:o, :b, :j, :a)
                        on conflict (organisatie, bronorganisatie, jaar) do update set laatste = n.laatste + :a
                        returning laatste""")
                .bind("o", tx.actor().organisation())
                .bind("b", bronorganisatie)
                .bind("j", jaar)
                .bind("a", (long) aantal)
                .mapTo(Long.class)
                .one();
    }

    /// The next number, unless a case has it already: then it is passed by. In one statement, because every case that
    /// is
    /// made without a number waits here for the one before it.
    Optional<Long> vrijNummer(String bronorganisatie, int jaar) {
        return tx.handle()
                .createQuery("""
                        with volgende as (
                          insert into zaken.zaaknummer as n (organisatie, bronorganisatie, jaar, laatste)
                          values (:o, :b, :j, 1)
                          on conflict (organisatie, bronorganisatie, jaar) do update set laatste = n.laatste + 1
                          returning laatste)
                        select case when not exists (select 1 from zaken.zaak z
                          where z.organisatie = :o and z.bronorganisatie = :b
                            and z.identificatie = 'ZAAK-' || :j || '-' || lpad(laatste::text, 10, '0'))
                          then laatste end from volgende""")
                .bind("o", tx.actor().organisation())
                .bind("b", bronorganisatie)
                .bind("j", jaar)
                .mapTo(Long.class)
                .findOne();
    }

    List<UUID> deelzaken(UUID zaak) {
        return tx.handle()
                .createQuery("select uuid from zaken.zaak where hoofdzaak = :z order by uuid")
                .bind("z", zaak)
                .mapTo(UUID.class)
                .list();
    }

    boolean heeftDeelzaken(UUID zaak) {
        return !deelzaken(zaak).isEmpty();
    }

    /// Those of the cases that ended, with their end.
    List<LocalDate> einddatums(List<UUID> zaken) {
        return tx.handle()
                .createQuery("""
                        select einddatum from zaken.zaak
                        where uuid = any (:ids) and organisatie = :o and einddatum is not null""")
                .bindArray("ids", UUID.class, zaken)
                .bind("o", tx.actor().organisation())
                .mapTo(LocalDate.class)
                .list();
    }

    /// Those of the ids that are cases.
    List<UUID> bestaand(List<UUID> zaken) {
        return tx.handle()
                .createQuery("select uuid from zaken.zaak where uuid = any (:ids) and organisatie = :o")
                .bindArray("ids", UUID.class, zaken)
                .bind("o", tx.actor().organisation())
                .mapTo(UUID.class)
                .list();
    }

    /// The cases whose geometry may lie in this box, with it.
    Map<UUID, Map<String, Object>> inOmhullende(double[] doos) {
        return tx.handle()
                .createQuery("""
                        select uuid, zaakgeometrie::text as geometrie from zaken.zaak
                        where organisatie = :o and west >= :x1 and west <= :x2 and oost <= :x2
                          and zuid >= :y1 and zuid <= :y2 and noord <= :y2""")
                .bind("o", tx.actor().organisation())
                .bind("x1", doos[0])
                .bind("y1", doos[1])
                .bind("x2", doos[2])
                .bind("y2", doos[3])
                .reduceRows(new java.util.LinkedHashMap<>(), (map, rij) -> {
                    map.put(rij.getColumn("uuid", UUID.class), geometrie(rij.getColumn("geometrie", String.class)));
                    return map;
                });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> geometrie(String json) {
        return Json.read(json, Map.class);
    }
}
