package nl.poort.registers.zaken;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Tx;

/// What is in a case. Who may see the case may see it.
final class ZaakdelenSql {
    static final Tabel<Status> STATUS = deel(Status.class, "status")
            .afgeleid("indicatieLaatstGezetteStatus", """
                    (t.uuid = (select s.uuid from zaken.status s where s.zaak = t.zaak
                      order by s.datum_status_gezet desc, s.uuid desc limit 1))""")
            .afgeleid("zaakinformatieobjecten", """
                    array(select i.uuid from zaken.zaakinformatieobject i where i.status = t.uuid order by i.uuid)""");
    static final Tabel<Resultaat> RESULTAAT = deel(Resultaat.class, "resultaat");
    static final Tabel<Rol> ROL = deel(Rol.class, "rol")
            .afgeleid(
                    "statussen", "array(select s.uuid from zaken.status s where s.gezetdoor = t.uuid order by s.uuid)")
            .zoekbaar("inpBsn", kenbaar("inp_bsn", "NATUURLIJK_PERSOON"))
            .zoekbaar("anpIdentificatie", kenbaar("anp_identificatie", "NATUURLIJK_PERSOON"))
            .zoekbaar("inpA_nummer", kenbaar("inp_a_nummer", "NATUURLIJK_PERSOON"))
            .zoekbaar("innNnpId", kenbaar("inn_nnp_id", "NIET_NATUURLIJK_PERSOON"))
            .zoekbaar("annIdentificatie", kenbaar("ann_identificatie", "NIET_NATUURLIJK_PERSOON"))
            .zoekbaar("vestigingsNummer", kenbaar("vestigings_nummer", "VESTIGING"))
            .zoekbaar("medewerker", kenbaar("identificatie", "MEDEWERKER"))
            .zoekbaar("organisatorischeEenheid", kenbaar("identificatie", "ORGANISATORISCHE_EENHEID"));
    static final Tabel<Zaakobject> ZAAKOBJECT = deel(Zaakobject.class, "zaakobject");
    static final Tabel<Zaakinformatieobject> ZAAKINFORMATIEOBJECT = deel(
                    Zaakinformatieobject.class, "zaakinformatieobject")
            .afgeleid("aardRelatieWeergave", "'" + Zaakinformatieobject.HOORT_BIJ + "'");
    static final Tabel<Zaakeigenschap> ZAAKEIGENSCHAP = deel(Zaakeigenschap.class, "zaakeigenschap");
    static final Tabel<Zaakbesluit> ZAAKBESLUIT = deel(Zaakbesluit.class, "zaakbesluit");
    static final Tabel<Zaakcontactmoment> ZAAKCONTACTMOMENT = deel(Zaakcontactmoment.class, "zaakcontactmoment");
    static final Tabel<Zaakverzoek> ZAAKVERZOEK = deel(Zaakverzoek.class, "zaakverzoek");
    static final Tabel<Klantcontact> KLANTCONTACT = deel(Klantcontact.class, "klantcontact");
    static final Tabel<Zaaknotitie> ZAAKNOTITIE = Tabel.van(Zaaknotitie.class, "zaken.zaaknotitie")
            .bewaakt(
                    "from zaken.zaak z where z.uuid = t.gerelateerd_aan and",
                    "z.zaaktype",
                    "z.vertrouwelijkheidaanduiding");

    private final Tx tx;

    ZaakdelenSql(Tx tx) {
        this.tx = tx;
    }

    private static <R extends Record> Tabel<R> deel(Class<R> soort, String tabel) {
        return Tabel.van(soort, "zaken." + tabel)
                .bewaakt("from zaken.zaak z where z.uuid = t.zaak and", "z.zaaktype", "z.vertrouwelijkheidaanduiding");
    }

    private static String kenbaar(String kolom, String type) {
        return "t." + kolom + " = ? and t.betrokkene_type = '" + type + "'";
    }

    /// The kind of end a case has, when it has one.
    Optional<UUID> resultaattype(UUID zaak) {
        return tx.handle()
                .createQuery("select resultaattype from zaken.resultaat where zaak = :z")
                .bind("z", zaak)
                .mapTo(UUID.class)
                .findOne();
    }

    boolean heeftStatus(UUID zaak) {
        return tx.handle()
                .createQuery("select exists (select 1 from zaken.status where zaak = :z)")
                .bind("z", zaak)
                .mapTo(Boolean.class)
                .one();
    }

    List<UUID> documenten(UUID zaak) {
        return tx.handle()
                .createQuery("select informatieobject from zaken.zaakinformatieobject where zaak = :z")
                .bind("z", zaak)
                .mapTo(UUID.class)
                .list();
    }

    /// The properties of a case, by name.
    Map<String, String> eigenschappen(UUID zaak) {
        return tx.handle()
                .createQuery("select naam, waarde from zaken.zaakeigenschap where zaak = :z order by uuid")
                .bind("z", zaak)
                .reduceRows(new java.util.HashMap<>(), (map, rij) -> {
                    map.put(rij.getColumn("naam", String.class), rij.getColumn("waarde", String.class));
                    return map;
                });
    }
}
