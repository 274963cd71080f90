package nl.poort.keten.vragen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class TerugbelSql {
    private final Handle handle;

    TerugbelSql(Handle handle) {
        this.handle = handle;
    }

    Optional<Terugbelverzoek> find(UUID vraag) {
        return handle.createQuery("""
                        select vraag, overdracht, stand, voorkeur, van, tot, vragenset, gevraagd_op, wacht_tot
                        from vragen.terugbelverzoek where vraag = :vraag""")
                .bind("vraag", vraag)
                .map(Rijlezer.van(Terugbelverzoek.class))
                .findOne();
    }

    /// A Vraag that is reopened may be asked to be called back again.
    void zet(Terugbelverzoek t) {
        handle.createUpdate("""
                        insert into vragen.terugbelverzoek (vraag, overdracht, stand, voorkeur, van, tot, vragenset,
                          gevraagd_op, wacht_tot)
                        values (:vraag, :overdracht, :stand, :voorkeur, :van, :tot, :vragenset, :gevraagdOp, :wachtTot)
                        on conflict (vraag) do update set overdracht = excluded.overdracht, stand = excluded.stand,
                          voorkeur = excluded.voorkeur, van = excluded.van, tot = excluded.tot,
                          vragenset = coalesce(excluded.vragenset, terugbelverzoek.vragenset),
                          gevraagd_op = excluded.gevraagd_op, wacht_tot = excluded.wacht_tot""").bindMethods(t).execute();
    }

    void stand(UUID vraag, Terugbelstand stand, Instant wachtTot) {
        handle.createUpdate("update vragen.terugbelverzoek set stand = :stand, wacht_tot = :tot where vraag = :vraag")
                .bind("vraag", vraag)
                .bind("stand", stand)
                .bind("tot", wachtTot)
                .execute();
    }

    void bij(UUID vraag, UUID overdracht) {
        handle.createUpdate("update vragen.terugbelverzoek set overdracht = :overdracht where vraag = :vraag")
                .bind("vraag", vraag)
                .bind("overdracht", overdracht)
                .execute();
    }

    void tijdvak(UUID vraag, Tijdvak tijdvak) {
        handle.createUpdate("""
                        update vragen.terugbelverzoek set van = :van, tot = :tot, voorkeur = null, stand = 'TE_BELLEN',
                          wacht_tot = null where vraag = :vraag""")
                .bind("vraag", vraag)
                .bind("van", tijdvak.van())
                .bind("tot", tijdvak.tot())
                .execute();
    }

    /// What these teams must call, the soonest first.
    List<Terugbelregel> list(Collection<UUID> teams, UUID ik, boolean alleenMijn, int limiet) {
        return handle.createQuery("""
                        select o.vraag, o.id as overdracht, v.kenmerk, left(v.tekst, 160) as tekst, o.naar_team,
                               coalesce(o.aangenomen_door, o.naar_medewerker) as medewerker, o.stand,
                               t.stand as terugbelstand, t.voorkeur, t.van, t.tot,
                               coalesce(t.wacht_tot, case when o.stand = 'AANGEBODEN' then v.toegezegd_op else o.uiterlijk end)
                                 as uiterlijk,
                               (select count(*)::int from vragen.belpoging b where b.vraag = o.vraag
                                 and b.uitkomst in ('GEEN_GEHOOR', 'VOICEMAIL', 'IN_GESPREK', 'VERKEERD_NUMMER'))
                                 as pogingen
                        from vragen.terugbelverzoek t
                        join vragen.overdracht o on o.vraag = t.vraag and o.id = t.overdracht
                        join vragen.vraag v on v.id = t.vraag
                        where o.naar_team = any(:teams) and t.stand in ('TE_BELLEN', 'WACHT_OP_KLANT')
                          and o.stand in ('AANGEBODEN', 'AANGENOMEN')
                          and v.stand in ('OPEN', 'BEANTWOORD')
                          and (not :mijn or :ik in (o.naar_medewerker, o.aangenomen_door))
                        order by t.stand = 'WACHT_OP_KLANT', uiterlijk, o.id limit :limiet""")
                .bindArray("teams", UUID.class, teams)
                .bind("ik", ik)
                .bind("mijn", alleenMijn)
                .bind("limiet", limiet)
                .map(Rijlezer.van(Terugbelregel.class))
                .list();
    }

    void poging(Belpoging p) {
        handle.createUpdate("""
                        insert into vragen.belpoging (vraag, id, tijd, door, volgende, uitkomst, notitie)
                        values (:vraag, :id, :tijd, :door, :volgende, :uitkomst, :notitie)""").bindMethods(p).execute();
    }

    List<Belpoging> pogingen(UUID vraag) {
        return handle.createQuery("""
                        select vraag, id, tijd, door, uitkomst, notitie, volgende from vragen.belpoging
                        where vraag = :vraag order by tijd, id""")
                .bind("vraag", vraag)
                .map(Rijlezer.van(Belpoging.class))
                .list();
    }

    /// The rule of this organisation on this day, else the one for everybody.
    Terugbelnorm norm(UUID organisatie, LocalDate op) {
        return handle.createQuery("""
                        select organisatie, vanaf, pogingen, dagdelen, wachten from vragen.terugbelnorm
                        where (organisatie is null or organisatie = :o) and vanaf <= :op
                        order by organisatie is null, vanaf desc limit 1""")
                .bind("o", organisatie)
                .bind("op", op)
                .map(Rijlezer.van(Terugbelnorm.class))
                .one();
    }

    /// The own rules and the one for everybody, newest first.
    List<Terugbelnorm> normen(UUID organisatie) {
        return handle.createQuery("""
                        select organisatie, vanaf, pogingen, dagdelen, wachten from vragen.terugbelnorm
                        where organisatie is null or organisatie = :o order by organisatie is null, vanaf desc""")
                .bind("o", organisatie)
                .map(Rijlezer.van(Terugbelnorm.class))
                .list();
    }

    void insert(Terugbelnorm n) {
        handle.createUpdate("""
                        insert into vragen.terugbelnorm (organisatie, vanaf, pogingen, dagdelen, wachten)
                        values (:organisatie, :vanaf, :pogingen, :dagdelen, :wachten)""").bindMethods(n).execute();
    }
}
