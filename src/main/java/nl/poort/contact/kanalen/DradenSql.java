package nl.poort.contact.kanalen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class DradenSql {
    private static final String DRAAD = "select d.* from kanalen.draad d ";

    private final Handle handle;

    DradenSql(Handle handle) {
        this.handle = handle;
    }

    /// What a number led to before.
    record Eerder(UUID draad, UUID uiting) {}

    /// Whoever comes later with the same number waits here until this one is finished.
    ///
    /// @return false when this number came before
    boolean claim(UUID organisatie, String kanaal, String berichtId, Instant nu) {
        return handle.createUpdate("""
                        insert into kanalen.sleutel (organisatie, kanaal, bericht_id, tijd) values (:o, :k, :b, :nu)
                        on conflict do nothing""")
                        .bind("o", organisatie)
                        .bind("k", kanaal)
                        .bind("b", berichtId)
                        .bind("nu", nu.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    Optional<Eerder> eerder(UUID organisatie, String kanaal, String berichtId) {
        return handle.createQuery("""
                        select draad, uiting from kanalen.sleutel
                        where organisatie = :o and kanaal = :k and bericht_id = :b and draad is not null""")
                .bind("o", organisatie)
                .bind("k", kanaal)
                .bind("b", berichtId)
                .map(Rijlezer.van(Eerder.class))
                .findOne();
    }

    /// Two things of one sender at the same moment make one thread, not two.
    void eenVoorEen(UUID organisatie, String afzender) {
        handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:sleutel, 19)) is null")
                .bind("sleutel", organisatie + " " + afzender)
                .mapTo(Boolean.class)
                .one();
    }

    Optional<Draad> find(UUID organisatie, UUID id) {
        return handle.createQuery(DRAAD + "where d.id = :id and d.organisatie = :o")
                .bind("id", id)
                .bind("o", organisatie)
                .map(Rijlezer.van(Draad.class))
                .findOne();
    }

    Optional<Draad> lock(UUID organisatie, UUID id) {
        return handle.createQuery(DRAAD + "where d.id = :id and d.organisatie = :o for update")
                .bind("id", id)
                .bind("o", organisatie)
                .map(Rijlezer.van(Draad.class))
                .findOne();
    }

    /// The thread of a Vraag; when there are more, the one that lives.
    Optional<Draad> byQuestion(UUID organisatie, UUID vraag) {
        return handle.createQuery(
                        DRAAD + "where d.vraag = :v and d.organisatie = :o order by d.laatst_in desc, d.id limit 1")
                .bind("v", vraag)
                .bind("o", organisatie)
                .map(Rijlezer.van(Draad.class))
                .findOne();
    }

    /// All threads of a Vraag, whoever asks; for the program itself.
    List<Draad> ofQuestion(UUID vraag) {
        return handle.createQuery(DRAAD + "where d.vraag = :v order by d.id for update")
                .bind("v", vraag)
                .map(Rijlezer.van(Draad.class))
                .list();
    }

    /// The thread that a message goes on with, or that an earlier one went on with before this one came in.
    ///
    /// @param berichten our own messages among the references
    Optional<Draad> byReference(UUID organisatie, String berichtId, List<String> verwijzingen, List<UUID> berichten) {
        return handle.createQuery(DRAAD + """
                        join kanalen.uiting u on u.draad = d.id
                        where u.organisatie = :o
                          and (u.bericht_id <> '' and u.bericht_id = any(:v) or u.bericht = any(:b)
                            or u.verwijzingen @> array[:id]::text[])
                        order by u.tijd desc limit 1""")
                .bind("o", organisatie)
                .bind("id", berichtId)
                .bindArray("v", String.class, verwijzingen)
                .bindArray("b", UUID.class, berichten)
                .map(Rijlezer.van(Draad.class))
                .findOne();
    }

    /// What lives of somebody, by address or as the same party, the newest first.
    List<Draad> living(UUID organisatie, String adres, UUID partij, Instant sinds) {
        return handle.createQuery(DRAAD + """
                        where d.organisatie = :o and d.stand <> 'GESLOTEN' and d.laatst_in > :sinds
                          and (d.id in (select s.draad from kanalen.spreker s
                                where s.organisatie = :o and s.adres = :adres and :adres <> '')
                            or d.partij = :partij)
                        order by d.laatst_in desc, d.id limit 20""")
                .bind("o", organisatie)
                .bind("adres", adres)
                .bind("partij", partij)
                .bind("sinds", sinds.atOffset(ZoneOffset.UTC))
                .map(Rijlezer.van(Draad.class))
                .list();
    }

    boolean speaks(UUID draad, String adres) {
        return handle.createQuery("select exists (select 1 from kanalen.spreker where draad = :d and adres = :adres)")
                .bind("d", draad)
                .bind("adres", adres)
                .mapTo(Boolean.class)
                .one();
    }

    void insert(Draad d) {
        handle.createUpdate("""
                        insert into kanalen.draad (id, organisatie, vraag, kenmerk, partij, team, onderwerp, kanaal, ingang,
                          adres, artikel, artikel_versie, norm, uiterlijk, stand, begonnen, laatst_in, laatst_uit)
                        values (:id, :organisatie, :vraag, :kenmerk, :partij, :team, :onderwerp, :kanaal, :ingang,
                          :adres, :artikel, :artikelVersie, :norm, :uiterlijk, :stand, :begonnen, :laatstIn,
                          :laatstUit)""").bindMethods(d).execute();
    }

    void update(Draad d) {
        handle.createUpdate("""
                        update kanalen.draad set vraag = :vraag, kenmerk = :kenmerk, partij = :partij, team = :team,
                          onderwerp = :onderwerp, kanaal = :kanaal, ingang = :ingang, adres = :adres, artikel = :artikel,
                          artikel_versie = :artikelVersie, norm = :norm, uiterlijk = :uiterlijk, stand = :stand,
                          laatst_in = :laatstIn, laatst_uit = :laatstUit
                        where id = :id""").bindMethods(d).execute();
    }

    void insert(Uiting u) {
        insert(u, "");
    }

    /// In one statement: what was said, that its sender speaks here, and what its number led to.
    ///
    /// @param spreker the address that is known here from now on; empty = none
    void insert(Uiting u, String spreker) {
        handle.createUpdate("""
                        with s as (insert into kanalen.spreker (draad, adres, organisatie)
                            select :draad, :spreker, :organisatie where :spreker <> '' on conflict do nothing),
                          n as (update kanalen.sleutel set draad = :draad, uiting = :id
                            where organisatie = :organisatie and kanaal = :kanaal and bericht_id = :berichtId)
                        insert into kanalen.uiting (draad, id, organisatie, richting, kanaal, ingang, bericht_id,
                          verwijzingen, adres, naam, onderwerp, tekst, eerder, tijd, vraag, contact, bericht, medewerker,
                          opmerking)
                        values (:draad, :id, :organisatie, :richting, :kanaal, :ingang, :berichtId,
                          :nummers, :adres, :naam, :onderwerp, :tekst, :eerder, :tijd, :vraag, :contact, :bericht,
                          :medewerker, :opmerking)""")
                .bindMethods(u)
                .bind("spreker", spreker)
                .bindArray("nummers", String.class, u.verwijzingen())
                .execute();
    }

    List<Uiting> utterances(UUID organisatie, Collection<UUID> draden) {
        return handle.createQuery("""
                        select u.* from kanalen.uiting u where u.draad = any(:d) and u.organisatie = :o
                        order by u.tijd, u.id""")
                .bindArray("d", UUID.class, draden)
                .bind("o", organisatie)
                .map(Rijlezer.van(Uiting.class))
                .list();
    }

    /// The last word of the customer on this channel.
    Optional<Instant> lastIn(UUID draad, String kanaal) {
        return handle.createQuery("""
                        select max(tijd) from kanalen.uiting
                        where draad = :d and kanaal = :k and richting = 'INKOMEND'""")
                .bind("d", draad)
                .bind("k", kanaal)
                .mapTo(Instant.class)
                .findOne();
    }
}
