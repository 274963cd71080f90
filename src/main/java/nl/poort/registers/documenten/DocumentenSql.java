package nl.poort.registers.documenten;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Telling;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.json.Json;
import org.jdbi.v3.core.Handle;

final class DocumentenSql {
    static final Tabel<Document> DOCUMENT = Tabel.van(Document.class, "documenten.enkelvoudiginformatieobject")
            .geteld(Telling.van(
                    "documenten.telling",
                    Document.class,
                    "informatieobjecttype",
                    "vertrouwelijkheidaanduiding",
                    "bronorganisatie"))
            .afgeleid("locked", "(t.slot is not null)")
            .afgeleid("bestandsdelen", """
                    (select jsonb_agg(jsonb_build_object('url', b.uuid, 'volgnummer', b.volgnummer,
                      'omvang', b.omvang, 'voltooid', b.bestand is not null) order by b.volgnummer)
                      from documenten.bestandsdeel b where b.informatieobject = t.uuid)""")
            .afgeleid("lock", "cast(null as text)")
            .afgeleid("inhoud", "(case when t.bestand is not null then '/download?versie=' || t.versie end)")
            .afgeleid("meegestuurd", "cast(null as jsonb)")
            .zoekbaar("object", """
                    exists (select 1 from documenten.objectinformatieobject o
                      where o.informatieobject = t.uuid and o.object = ?)""")
            .zoekbaar("objectType", """
                    exists (select 1 from documenten.objectinformatieobject o
                      where o.informatieobject = t.uuid and o.object_type = ?)""")
            .bewaakt("", "t.informatieobjecttype", "t.vertrouwelijkheidaanduiding", "t.is_gereed_voor_publicatie");

    /// Where a thing below a document finds what decides who sees it.
    private static final String VIA =
            "from documenten.enkelvoudiginformatieobject d where d.uuid = t.informatieobject and";

    static final Tabel<Bestandsdeel> BESTANDSDEEL = onder(Tabel.van(Bestandsdeel.class, "documenten.bestandsdeel"))
            .afgeleid("voltooid", "(t.bestand is not null)")
            .afgeleid("lock", "cast(null as text)")
            .afgeleid("meegestuurd", "cast(null as jsonb)");
    static final Tabel<Objectinformatieobject> OBJECT =
            onder(Tabel.van(Objectinformatieobject.class, "documenten.objectinformatieobject"));
    static final Tabel<Gebruiksrecht> GEBRUIKSRECHT = onder(Tabel.van(Gebruiksrecht.class, "documenten.gebruiksrecht"));
    static final Tabel<Verzending> VERZENDING = onder(Tabel.van(Verzending.class, "documenten.verzending"));

    private final Handle handle;

    DocumentenSql(Tx tx) {
        this.handle = tx.handle();
    }

    private static <R extends Record> Tabel<R> onder(Tabel<R> tabel) {
        return tabel.bewaakt(
                VIA, "d.informatieobjecttype", "d.vertrouwelijkheidaanduiding", "d.is_gereed_voor_publicatie");
    }

    long volgnummer() {
        return handle.createQuery("select nextval('documenten.nummer')")
                .mapTo(Long.class)
                .one();
    }

    /// Nobody else gives out this identification until the transaction ends.
    void houdVrij(String bronorganisatie, String identificatie) {
        handle.createQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:wat, 14))) x")
                .bind("wat", bronorganisatie + " " + identificatie)
                .mapTo(Integer.class)
                .one();
    }

    boolean bezet(UUID document, String bronorganisatie, String identificatie) {
        return handle.createQuery("""
                        select exists (select 1 from documenten.enkelvoudiginformatieobject
                        where bronorganisatie = :b and identificatie = :i and uuid <> :u)""")
                .bind("b", bronorganisatie)
                .bind("i", identificatie)
                .bind("u", document)
                .mapTo(Boolean.class)
                .one();
    }

    Optional<String> slot(UUID document) {
        return handle.createQuery("select slot from documenten.enkelvoudiginformatieobject where uuid = :u")
                .bind("u", document)
                .mapTo(String.class)
                .findOne();
    }

    void zetSlot(UUID document, String slot) {
        handle.createUpdate("update documenten.enkelvoudiginformatieobject set slot = :s where uuid = :u")
                .bind("s", slot)
                .bind("u", document)
                .execute();
    }

    void zetIndicatie(UUID document, Boolean indicatie) {
        handle.createUpdate("""
                        update documenten.enkelvoudiginformatieobject set indicatie_gebruiksrecht = :i
                        where uuid = :u""").bind("i", indicatie).bind("u", document).execute();
    }

    void zetBestand(UUID document, String bestand, Long omvang) {
        handle.createUpdate("""
                        update documenten.enkelvoudiginformatieobject set bestand = :b, bestandsomvang = :o
                        where uuid = :u""")
                .bind("b", bestand)
                .bind("o", omvang)
                .bind("u", document)
                .execute();
    }

    void wisDelen(UUID document) {
        handle.createUpdate("delete from documenten.bestandsdeel where informatieobject = :u")
                .bind("u", document)
                .execute();
    }

    boolean heeftGebruiksrechten(UUID document) {
        return handle.createQuery("select exists (select 1 from documenten.gebruiksrecht where informatieobject = :u)")
                .bind("u", document)
                .mapTo(Boolean.class)
                .one();
    }

    boolean heeftRelaties(UUID document) {
        return handle.createQuery("""
                        select exists (select 1 from documenten.objectinformatieobject
                        where informatieobject = :u)""").bind("u", document).mapTo(Boolean.class).one();
    }

    /// Keeps a document as it was.
    void bewaarVersie(UUID organisatie, Document oud) {
        handle.createUpdate("""
                        insert into documenten.versie
                          (organisatie, informatieobject, versie, begin_registratie, gegevens, bestand)
                        values (:o, :u, :v, :t, cast(:g as jsonb), :b)""")
                .bind("o", organisatie)
                .bind("u", oud.uuid())
                .bind("v", oud.versie())
                .bind("t", oud.beginRegistratie().atOffset(ZoneOffset.UTC))
                .bind("g", Json.write(oud))
                .bind("b", oud.bestand())
                .execute();
    }

    Optional<Document> versie(UUID document, int versie) {
        return handle.createQuery("""
                        select gegevens from documenten.versie where informatieobject = :u and versie = :v""")
                .bind("u", document)
                .bind("v", versie)
                .map((r, ctx) -> Json.read(r.getString(1), Document.class))
                .findOne();
    }

    Optional<Document> versieOp(UUID document, Instant moment) {
        return handle.createQuery("""
                        select gegevens from documenten.versie
                        where informatieobject = :u and begin_registratie <= :t
                        order by versie desc limit 1""")
                .bind("u", document)
                .bind("t", moment.atOffset(ZoneOffset.UTC))
                .map((r, ctx) -> Json.read(r.getString(1), Document.class))
                .findOne();
    }

    /// All content this document refers to, in any version and any part.
    List<String> bestanden(UUID document) {
        return handle.createQuery("""
                        select bestand from documenten.enkelvoudiginformatieobject
                          where uuid = :u and bestand is not null
                        union select bestand from documenten.versie
                          where informatieobject = :u and bestand is not null
                        union select bestand from documenten.bestandsdeel
                          where informatieobject = :u and bestand is not null""").bind("u", document).mapTo(String.class).list();
    }
}
