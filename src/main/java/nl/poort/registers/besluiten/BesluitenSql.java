package nl.poort.registers.besluiten;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.zaken.Besluitdatums;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Tx;
import org.jdbi.v3.core.Handle;

final class BesluitenSql {
    static final Tabel<Besluit> BESLUIT = Tabel.van(Besluit.class, "besluiten.besluit")
            .afgeleid("vervalredenWeergave", """
                    (case t.vervalreden when 'TIJDELIJK' then 'Besluit met tijdelijke werking'
                      when 'INGETROKKEN_OVERHEID' then 'Besluit ingetrokken door overheid'
                      when 'INGETROKKEN_BELANGHEBBENDE' then 'Besluit ingetrokken o.v.v. belanghebbende' end)""")
            .bewaakt("", "t.besluittype", "0");
    static final Tabel<Besluitinformatieobject> DOCUMENT = Tabel.van(
                    Besluitinformatieobject.class, "besluiten.besluitinformatieobject")
            .bewaakt("from besluiten.besluit b where b.uuid = t.besluit and", "b.besluittype", "0");

    private final Handle handle;

    BesluitenSql(Tx tx) {
        this.handle = tx.handle();
    }

    long volgnummer() {
        return handle.createQuery("select nextval('besluiten.nummer')")
                .mapTo(Long.class)
                .one();
    }

    /// Nobody else gives out this identification until the transaction ends.
    void houdVrij(String organisatie, String identificatie) {
        handle.createQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:wat, 15))) x")
                .bind("wat", organisatie + " " + identificatie)
                .mapTo(Integer.class)
                .one();
    }

    boolean bezet(UUID besluit, String organisatie, String identificatie) {
        return handle.createQuery("""
                        select exists (select 1 from besluiten.besluit
                        where verantwoordelijke_organisatie = :o and identificatie = :i and uuid <> :u)""")
                .bind("o", organisatie)
                .bind("i", identificatie)
                .bind("u", besluit)
                .mapTo(Boolean.class)
                .one();
    }

    /// The documents of a decision.
    List<UUID> documenten(UUID besluit) {
        return handle.createQuery("""
                        select informatieobject from besluiten.besluitinformatieobject where besluit = :b""").bind("b", besluit).mapTo(UUID.class).list();
    }

    List<Besluitdatums> datums(List<UUID> besluiten) {
        return handle.createQuery("select ingangsdatum, vervaldatum from besluiten.besluit where uuid = any (:u)")
                .bindArray("u", UUID.class, besluiten)
                .map((r, ctx) -> new Besluitdatums(
                        r.getObject("ingangsdatum", LocalDate.class), r.getObject("vervaldatum", LocalDate.class)))
                .list();
    }
}
