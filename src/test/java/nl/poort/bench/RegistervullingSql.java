package nl.poort.bench;

import java.util.List;

/// Rows of the registers as the program makes them: per case a status, a role, a document with both links and its
/// history, and a decision for one in ten. The first case has fifty documents.
///
/// Each statement gets `:van`, `:tot` (numbers), `:o` (the organisation), `:zaaktype` and `:document` (types to copy
/// or use).
final class RegistervullingSql {
    /// The case type of the demo with the longest way, and what it needs.
    static final String TYPEN_VAN_DE_DEMO = """
            select o.id as organisatie, z.uuid as zaaktype,
              (select uuid from catalogus.statustype s where s.zaaktype = z.uuid order by volgnummer limit 1) as eerste,
              (select uuid from catalogus.statustype s where s.zaaktype = z.uuid order by volgnummer desc limit 1)
                as laatste,
              (select uuid from catalogus.resultaattype r where r.zaaktype = z.uuid order by uuid limit 1)
                as resultaattype,
              (select uuid from catalogus.roltype r where r.zaaktype = z.uuid and omschrijving_generiek = 'INITIATOR'
                limit 1) as roltype,
              (select i.uuid from catalogus.zaaktypeinformatieobjecttype k
                join catalogus.informatieobjecttype i on i.catalogus = z.catalogus
                  and i.omschrijving = k.informatieobjecttype_omschrijving
                where k.zaaktype = z.uuid order by k.uuid limit 1) as document,
              (select b.uuid from catalogus.besluittype b where b.catalogus = z.catalogus order by b.uuid limit 1)
                as besluittype
            from organisatie.organisatie o join catalogus.zaaktype z on z.organisatie = o.id
            where o.code = 'demo-westveld' and not z.concept
              and exists (select 1 from catalogus.zaaktypeinformatieobjecttype k where k.zaaktype = z.uuid)
            order by z.identificatie limit 1""";

    /// Once: a hundred published types, the first of which is that of the demo.
    static final String ZAAKTYPEN = """
            insert into catalogus.zaaktype
            select (jsonb_populate_record(z, jsonb_build_object(
              'uuid', ('abababab' || lpad(to_hex(n), 24, '0'))::uuid, 'identificatie', 'BENCH-' || n,
              'omschrijving', 'Bench ' || n))).*
            from catalogus.zaaktype z, generate_series(1, 99) n where z.uuid = :zaaktype""";

    static final String NUMMERS = """
            select n, ('a1a1a1a1' || lpad(to_hex(n), 24, '0'))::uuid as zaak,
                   ('a2a2a2a2' || lpad(to_hex(n), 24, '0'))::uuid as document,
                   ('a3a3a3a3' || lpad(to_hex(n), 24, '0'))::uuid as besluit,
                   case when n % 100 = 0 then :zaaktype else ('abababab' || lpad(to_hex(n % 100), 24, '0'))::uuid end
                     as zaaktype,
                   date '2020-01-01' + (n % 2000)::int as startdatum,
                   n % 10 <> 0 as klaar
            from generate_series(:van, :tot) n""";

    static final List<String> RIJEN = List.of("""
            insert into zaken.zaak (organisatie, uuid, identificatie, bronorganisatie, omschrijving, zaaktype,
              registratiedatum, verantwoordelijke_organisatie, startdatum, einddatum, vertrouwelijkheidaanduiding,
              zaakgeometrie, archiefstatus, producten_of_diensten, relevante_andere_zaken, kenmerken)
            select :o, zaak, 'BENCH-' || n, '000000000', 'Bench ' || n, zaaktype, startdatum, '000000000', startdatum,
              case when klaar then startdatum + 30 end, case when n % 10 = 3 then 5 else 1 end,
              case when n % 100 = 0 then jsonb_build_object('type', 'Point', 'coordinates',
                jsonb_build_array(4 + n % 9973 / 4000.0, 51 + n % 7919 / 4000.0)) end,
              'NOG_TE_ARCHIVEREN', '[]', '[]', '[]'
            from bench_nummers""", """
            insert into zaken.status (organisatie, uuid, zaak, statustype, datum_status_gezet, statustoelichting)
            select :o, ('a4a4a4a4' || lpad(to_hex(n), 24, '0'))::uuid, zaak, :statustype, startdatum, ''
            from bench_nummers""", """
            insert into zaken.rol (organisatie, uuid, zaak, betrokkene_type, roltype, omschrijving,
              omschrijving_generiek, roltoelichting, registratiedatum, betrokkene_identificatie)
            select :o, ('a5a5a5a5' || lpad(to_hex(n), 24, '0'))::uuid, zaak, 'NATUURLIJK_PERSOON', :roltype,
              'Aanvrager', 'INITIATOR', '', startdatum,
              jsonb_build_object('inpBsn', lpad((n % 200000)::text, 9, '0'))
            from bench_nummers""", """
            insert into documenten.enkelvoudiginformatieobject (organisatie, uuid, identificatie, bronorganisatie,
              creatiedatum, titel, vertrouwelijkheidaanduiding, tonen_aan_initiator, auteur, taal, versie,
              begin_registratie, indicatie_gebruiksrecht, informatieobjecttype, trefwoorden)
            select :o, document, 'BENCH-' || n, '000000000', startdatum, 'Brief ' || n, 1, false, 'Bench', 'nld', 1,
              startdatum, false, :document, '{}'
            from bench_nummers""", """
            insert into zaken.zaakinformatieobject (organisatie, uuid, zaak, informatieobject, registratiedatum)
            select :o, ('a6a6a6a6' || lpad(to_hex(n), 24, '0'))::uuid,
              case when n <= 50 then ('a1a1a1a1' || lpad(to_hex(1), 24, '0'))::uuid else zaak end, document, startdatum
            from bench_nummers""", """
            insert into documenten.objectinformatieobject (organisatie, uuid, informatieobject, object, object_type)
            select :o, z.uuid, z.informatieobject, 'zaak:' || z.zaak, 'ZAAK'
            from bench_nummers m join zaken.zaakinformatieobject z
              on z.uuid = ('a6a6a6a6' || lpad(to_hex(m.n), 24, '0'))::uuid""", """
            insert into besluiten.besluit (organisatie, uuid, identificatie, verantwoordelijke_organisatie, besluittype,
              zaak, datum, ingangsdatum)
            select :o, besluit, 'BENCH-' || n, '000000000', :besluittype, zaak, startdatum, startdatum
            from bench_nummers where n % 10 = 0""", """
            insert into zaken.zaakbesluit (organisatie, uuid, zaak, besluit)
            select :o, besluit, zaak, 'besluit:' || besluit from bench_nummers where n % 10 = 0""", """
            insert into gebeurtenissen.gebeurtenis (root, id, soort, wie, organisatie, doel, tijd, inhoud)
            select zaak, ('a7a7a7a7' || lpad(to_hex(n), 24, '0'))::uuid, 'bron.gewijzigd', 'Bench', :o,
              'zaak aanmaken', startdatum, jsonb_build_object('root', zaak, 'id', zaak, 'register', 'zaken',
                'hoofdbron', 'zaak', 'bron', 'zaak', 'actie', 'create')
            from bench_nummers""");

    /// A hundred roles, twenty statuses and fifty links to documents each.
    static final List<String> GROTE_ZAAK = List.of("""
            insert into zaken.zaak (organisatie, uuid, identificatie, bronorganisatie, zaaktype, registratiedatum,
              verantwoordelijke_organisatie, startdatum, vertrouwelijkheidaanduiding, archiefstatus)
            select :o, ('b1b1b1b1' || lpad(to_hex(n), 24, '0'))::uuid, 'GROOT-' || n, '000000000', :zaaktype,
              current_date, '000000000', current_date, 1, 'NOG_TE_ARCHIVEREN'
            from generate_series(:van, :tot) n""", """
            insert into zaken.rol (organisatie, uuid, zaak, betrokkene_type, roltype, omschrijving,
              omschrijving_generiek, roltoelichting, registratiedatum, betrokkene_identificatie)
            select :o, gen_random_uuid(), ('b1b1b1b1' || lpad(to_hex(n), 24, '0'))::uuid, 'NATUURLIJK_PERSOON', :roltype,
              'Aanvrager', 'INITIATOR', '', now(), '{}'
            from generate_series(:van, :tot) n, generate_series(1, 100) k""", """
            insert into zaken.status (organisatie, uuid, zaak, statustype, datum_status_gezet, statustoelichting)
            select :o, gen_random_uuid(), ('b1b1b1b1' || lpad(to_hex(n), 24, '0'))::uuid, :statustype,
              now() - make_interval(days => k), ''
            from generate_series(:van, :tot) n, generate_series(1, 20) k""", """
            insert into zaken.zaakinformatieobject (organisatie, uuid, zaak, informatieobject, registratiedatum)
            select :o, gen_random_uuid(), ('b1b1b1b1' || lpad(to_hex(n), 24, '0'))::uuid,
              ('a2a2a2a2' || lpad(to_hex(k), 24, '0'))::uuid, now()
            from generate_series(:van, :tot) n, generate_series(100, 149) k""", """
            insert into documenten.objectinformatieobject (organisatie, uuid, informatieobject, object, object_type)
            select :o, z.uuid, z.informatieobject, 'zaak:' || z.zaak, 'ZAAK'
            from generate_series(:van, :tot) n
            join zaken.zaakinformatieobject z on z.zaak = ('b1b1b1b1' || lpad(to_hex(n), 24, '0'))::uuid""");

    /// The triggers that count do not run while the tables are filled.
    static final List<String> TELLEN =
            List.of("delete from zaken.zaaktelling", """
            insert into zaken.zaaktelling
            select organisatie, zaaktype, vertrouwelijkheidaanduiding, bronorganisatie, count(*)
            from zaken.zaak group by 1, 2, 3, 4""", "delete from documenten.telling", """
            insert into documenten.telling
            select organisatie, informatieobjecttype, vertrouwelijkheidaanduiding, bronorganisatie, count(*)
            from documenten.enkelvoudiginformatieobject group by 1, 2, 3, 4""");

    static final List<String> TABELLEN = List.of(
            "zaken.zaak",
            "zaken.status",
            "zaken.rol",
            "zaken.zaakinformatieobject",
            "zaken.zaakbesluit",
            "documenten.enkelvoudiginformatieobject",
            "documenten.objectinformatieobject",
            "besluiten.besluit",
            "gebeurtenissen.gebeurtenis");

    private RegistervullingSql() {}
}
