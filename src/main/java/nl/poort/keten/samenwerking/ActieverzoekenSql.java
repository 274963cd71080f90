package nl.poort.keten.samenwerking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class ActieverzoekenSql {
    private static final String KOLOMMEN = """
            select a.samenwerking, a.id, a.organisatie, a.partner, a.naar_organisatie, a.naar_team, a.van_team,
              a.van_medewerker, a.van_naam, a.soort, a.titel, a.gevraagd, a.stand, a.uiterlijk, a.gevraagd_op,
              a.aangenomen_op, a.aangenomen_door, a.gereed_op, a.afgerond_op, a.te_laat_op, a.reden, a.strekking,
              a.advies, a.contactpersoon, a.contactmail, a.document, a.extern
            from samenwerking.actieverzoek a\s""";
    private static final String VOOR_PARTNER =
            KOLOMMEN + "join samenwerking.partner d on d.samenwerking = a.samenwerking and d.id = a.partner where "
                    + Deelname.GEVRAAGD;

    private final Handle handle;

    ActieverzoekenSql(Handle handle) {
        this.handle = handle;
    }

    List<Actiesoort> soorten() {
        return handle.createQuery("select code, naam, uitleg, advies, dagen from samenwerking.soort order by volgorde")
                .map(Rijlezer.van(Actiesoort.class))
                .list();
    }

    void insert(Actieverzoek a) {
        handle.createUpdate("""
                        insert into samenwerking.actieverzoek (samenwerking, id, organisatie, partner, naar_organisatie,
                          naar_team, van_team, van_medewerker, van_naam, soort, titel, gevraagd, stand, uiterlijk,
                          gevraagd_op, extern)
                        values (:samenwerking, :id, :organisatie, :partner, :naarOrganisatie, :naarTeam, :vanTeam,
                          :vanMedewerker, :vanNaam, :soort, :titel, :gevraagd, :stand, :uiterlijk, :gevraagdOp,
                          :extern)""").bindMethods(a).execute();
    }

    /// For who was asked: the condition every way of the partner goes through.
    Optional<Actieverzoek> gevraagd(UUID organisatie, Collection<UUID> teams, UUID id) {
        return handle.createQuery(VOOR_PARTNER + " and a.id = :id")
                .bind("organisatie", organisatie)
                .bindArray("teams", UUID.class, teams)
                .bind("id", id)
                .map(Rijlezer.van(Actieverzoek.class))
                .findOne();
    }

    /// Two people on one request wait for each other.
    void slot(UUID organisatie, UUID id) {
        handle.createQuery("""
                        select id from samenwerking.actieverzoek where id = :id and naar_organisatie = :o for update""")
                .bind("id", id)
                .bind("o", organisatie)
                .mapTo(UUID.class)
                .list();
    }

    void slotEigen(UUID organisatie, UUID id) {
        handle.createQuery("select id from samenwerking.actieverzoek where id = :id and organisatie = :o for update")
                .bind("id", id)
                .bind("o", organisatie)
                .mapTo(UUID.class)
                .list();
    }

    /// @param zoek words in title, question or number of the case; empty = all
    List<Actieverzoek> gevraagd(UUID organisatie, Collection<UUID> teams, String zoek, int hoogstens) {
        return handle.createQuery(VOOR_PARTNER + """
                         and (:zoek = '' or position(lower(:zoek) in lower(a.titel || ' ' || a.gevraagd)) > 0)
                        order by a.stand not in ('AANGEBODEN', 'AANGENOMEN'), a.uiterlijk, a.id limit :hoogstens""")
                .bind("organisatie", organisatie)
                .bindArray("teams", UUID.class, teams)
                .bind("zoek", zoek)
                .bind("hoogstens", hoogstens)
                .map(Rijlezer.van(Actieverzoek.class))
                .list();
    }

    /// What the own teams asked of others.
    List<Actieverzoek> gesteld(UUID organisatie, Collection<UUID> teams, int hoogstens) {
        return handle.createQuery(KOLOMMEN + """
                        where a.organisatie = :o and a.van_team = any(:teams) and a.naar_organisatie <> :o
                        order by a.stand in ('TERUGGEKOPPELD', 'GEWEIGERD', 'INGETROKKEN'), a.uiterlijk, a.id
                        limit :hoogstens""")
                .bind("o", organisatie)
                .bindArray("teams", UUID.class, teams)
                .bind("hoogstens", hoogstens)
                .map(Rijlezer.van(Actieverzoek.class))
                .list();
    }

    /// For whose case it is, whatever partner it went to.
    Optional<Actieverzoek> eigen(UUID organisatie, UUID id) {
        return handle.createQuery(KOLOMMEN + "where a.id = :id and a.organisatie = :o")
                .bind("id", id)
                .bind("o", organisatie)
                .map(Rijlezer.van(Actieverzoek.class))
                .findOne();
    }

    List<Actieverzoek> van(UUID samenwerking) {
        return handle.createQuery(KOLOMMEN + "where a.samenwerking = :s order by a.gevraagd_op, a.id")
                .bind("s", samenwerking)
                .map(Rijlezer.van(Actieverzoek.class))
                .list();
    }

    Optional<Actieverzoek> find(UUID id) {
        return handle.createQuery(KOLOMMEN + "where a.id = :id")
                .bind("id", id)
                .map(Rijlezer.van(Actieverzoek.class))
                .findOne();
    }

    Optional<Actieverzoek> opExtern(String extern) {
        return handle.createQuery(KOLOMMEN + "where a.extern = :e for update")
                .bind("e", extern)
                .map(Rijlezer.van(Actieverzoek.class))
                .findOne();
    }

    void extern(UUID id, String extern) {
        handle.createUpdate("update samenwerking.actieverzoek set extern = :e where id = :id")
                .bind("id", id)
                .bind("e", extern)
                .execute();
    }

    void aangenomen(UUID id, String door, Instant op) {
        handle.createUpdate("""
                        update samenwerking.actieverzoek set stand = 'AANGENOMEN', aangenomen_op = :op,
                          aangenomen_door = :door, versie = versie + 1 where id = :id""")
                .bind("id", id)
                .bind("door", door)
                .bind("op", op.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void gereed(UUID id, Advieswens wens, UUID document, String door, Instant op) {
        handle.createUpdate("""
                        update samenwerking.actieverzoek set stand = 'BEANTWOORD', gereed_op = :op,
                          aangenomen_op = coalesce(aangenomen_op, :op),
                          aangenomen_door = case when aangenomen_door = '' then :door else aangenomen_door end,
                          strekking = :strekking, advies = :tekst, contactpersoon = :contact, contactmail = :mail,
                          document = :document, versie = versie + 1 where id = :id""")
                .bind("id", id)
                .bind("strekking", wens.strekking())
                .bind("tekst", wens.tekst())
                .bind("contact", wens.contactpersoon())
                .bind("mail", wens.contactmail())
                .bind("document", document)
                .bind("door", door)
                .bind("op", op.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /// Over, by whatever end.
    void einde(UUID id, nl.poort.keten.vragen.Overdrachtstand stand, String reden, Instant op) {
        handle.createUpdate("""
                        update samenwerking.actieverzoek set stand = :stand, reden = :reden, afgerond_op = :op,
                          versie = versie + 1 where id = :id""")
                .bind("id", id)
                .bind("stand", stand)
                .bind("reden", reden)
                .bind("op", op.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void teLaat(UUID id, Instant op) {
        handle.createUpdate("update samenwerking.actieverzoek set te_laat_op = :op where id = :id")
                .bind("id", id)
                .bind("op", op.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
