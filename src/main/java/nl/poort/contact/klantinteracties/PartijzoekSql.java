package nl.poort.contact.klantinteracties;

import java.util.Map;
import nl.poort.techniek.db.Tabel;

/// Parties, and searching anything by the number of its party.
final class PartijzoekSql {
    /// Fields of an identificator, and their columns.
    static final Map<String, String> VELDEN = Map.of(
            "objectId", "object_id",
            "codeObjecttype", "code_objecttype",
            "codeRegister", "code_register",
            "codeSoortObjectId", "code_soort_object_id");

    static final Tabel<Partij> PARTIJ = erbij(
            metAdressen(Tabel.van(Partij.class, "klantinteracties.partij")
                    .afgeleid("betrokkenen", """
                            array(select b.uuid from klantinteracties.betrokkene b
                              where b.was_partij = t.uuid order by b.uuid)""")
                    .afgeleid("categorieRelaties", """
                            (select jsonb_agg(jsonb_build_object('uuid', r.uuid, 'url', r.uuid, 'categorieNaam', c.naam,
                              'beginDatum', r.begin_datum, 'eindDatum', r.eind_datum) order by r.uuid)
                            from klantinteracties.categorierelatie r
                            left join klantinteracties.categorie c on c.uuid = r.categorie where r.partij = t.uuid)""")
                    .afgeleid("digitaleAdressen", """
                            array(select a.uuid from klantinteracties.digitaal_adres a
                              where a.verstrekt_door_partij = t.uuid order by a.uuid)""")
                    .afgeleid("vertegenwoordigden", """
                            array(select v.vertegenwoordigde_partij from klantinteracties.vertegenwoordiging v
                              where v.vertegenwoordigende_partij = t.uuid order by 1)""")
                    .afgeleid("rekeningnummers", """
                            array(select r.uuid from klantinteracties.rekeningnummer r
                              where r.partij = t.uuid order by r.uuid)""")
                    .afgeleid("partijIdentificatoren", """
                            (select jsonb_agg(jsonb_build_object('uuid', i.uuid, 'url', i.uuid,
                              'identificeerdePartij', jsonb_build_object('uuid', t.uuid),
                              'anderePartijIdentificator', i.andere_partij_identificator,
                              'partijIdentificator', jsonb_build_object('codeObjecttype', i.code_objecttype,
                                'codeSoortObjectId', i.code_soort_object_id, 'objectId', i.object_id,
                                'codeRegister', i.code_register),
                              'subIdentificatorVan', case when i.sub_identificator_van is not null
                                then jsonb_build_object('uuid', i.sub_identificator_van) end) order by i.uuid)
                            from klantinteracties.identificator i where i.identificeerde_partij = t.uuid)""")
                    .afgeleid("partijIdentificatie", """
                            (case t.soort_partij when 'ORGANISATIE' then jsonb_build_object('naam', t.naam)
                              when 'PERSOON' then
                                jsonb_build_object('contactnaam', t.contactnaam, 'volledigeNaam', t.naam)
                              else jsonb_build_object('uuid', t.uuid, 'werkteVoorPartij',
                                case when t.werkte_voor_partij is not null
                                  then jsonb_build_object('uuid', t.werkte_voor_partij) end,
                                'contactnaam', t.contactnaam, 'volledigeNaam', t.naam) end)""")
                    .zoekbaar("vertegenwoordigdePartij", """
                            t.uuid in (select v.vertegenwoordigende_partij from klantinteracties.vertegenwoordiging v
                              where v.vertegenwoordigde_partij = ?)""")
                    .zoekbaar("categorieNaam", """
                            t.uuid in (select r.partij from klantinteracties.categorierelatie r
                              join klantinteracties.categorie c on c.uuid = r.categorie where c.naam = ?)""")),
            "t.uuid");

    private PartijzoekSql() {}

    private static Tabel<Partij> metAdressen(Tabel<Partij> tabel) {
        var erbij = tabel;
        for (var kolom : new String[] {"bezoekadres", "correspondentieadres"}) {
            for (var veld : new String[] {"nummeraanduidingId", "adresregel1", "adresregel2", "adresregel3", "land"}) {
                erbij = erbij.zoekbaar(kolom + "." + veld, "t." + kolom + " ->> '" + veld + "' = ?");
            }
        }
        for (var veld : VELDEN.entrySet()) {
            erbij = erbij.zoekbaar("sub." + veld.getKey(), """
                    t.uuid in (select i.identificeerde_partij from klantinteracties.identificator i
                      join klantinteracties.identificator s on s.uuid = i.sub_identificator_van where s.%s = ? and s.code_soort_object_id <> 'BSN')""".formatted(veld.getValue()));
        }
        return erbij;
    }

    /// @param partij the column with the party
    static <R extends Record> Tabel<R> erbij(Tabel<R> tabel, String partij) {
        var erbij = tabel;
        for (var veld : VELDEN.entrySet()) {
            for (boolean bsn : new boolean[] {true, false}) {
                erbij = erbij.zoekbaar(naam(veld.getKey(), bsn), partij + " in (" + met(veld.getValue(), bsn) + ")");
            }
        }
        return erbij;
    }

    /// The name to search on; without the BSN for whoever may not see it.
    static String naam(String veld, boolean metBsn) {
        return "partij." + veld + (metBsn ? "" : Bsnwacht.ZONDER);
    }

    static String met(String kolom, boolean metBsn) {
        return "select i.identificeerde_partij from klantinteracties.identificator i where i." + kolom + " = ?"
                + (metBsn ? "" : " and i.code_soort_object_id <> 'BSN'");
    }
}
