package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class OverdrachtenSql {
    private static final String ALLES = """
            select vraag, id, ouder, soort, van_team, van_organisatie, naar_team, naar_organisatie, naar_medewerker,
                   schakel, gevraagd, context::text as context, stand, te_doen, uiterlijk, aangeboden_op, aangenomen_op,
                   aangenomen_door, beantwoord_op, teruggekoppeld_op, afgerond_op, reden, antwoord, bron,
                   resultaat::text as resultaat, referentie, belpogingen
            from vragen.overdracht""";

    private final Handle handle;

    OverdrachtenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Overdracht o) {
        handle.createUpdate("""
                        insert into vragen.overdracht (vraag, id, ouder, soort, van_team, van_organisatie, naar_team,
                          naar_organisatie, naar_medewerker, schakel, gevraagd, context, stand, te_doen, uiterlijk,
                          aangeboden_op, aangenomen_op, aangenomen_door, beantwoord_op, teruggekoppeld_op, afgerond_op,
                          antwoord, referentie)
                        values (:vraag, :id, :ouder, :soort, :vanTeam, :vanOrganisatie, :naarTeam, :naarOrganisatie,
                          :naarMedewerker, :schakel, :gevraagd, :contextTekst::json, :stand, :teDoen, :uiterlijk,
                          :aangebodenOp, :aangenomenOp, :aangenomenDoor, :beantwoordOp, :teruggekoppeldOp, :afgerondOp,
                          :antwoord, :referentie)""")
                .bindMethods(o)
                .bind("contextTekst", VragenSql.tekst(o.context()))
                .execute();
    }

    Weg weg(UUID vraag) {
        return new Weg(handle.createQuery(ALLES + " where vraag = :vraag order by aangeboden_op, id")
                .bind("vraag", vraag)
                .map(Rijlezer.van(Overdracht.class))
                .list());
    }

    Optional<Overdracht> findByReferentie(UUID organisatie, String referentie) {
        return handle.createQuery(ALLES + " where van_organisatie = :o and referentie = :r")
                .bind("o", organisatie)
                .bind("r", referentie)
                .map(Rijlezer.van(Overdracht.class))
                .findOne();
    }

    Optional<UUID> vraagVan(UUID overdracht) {
        return handle.createQuery("select vraag from vragen.overdracht where id = :id")
                .bind("id", overdracht)
                .mapTo(UUID.class)
                .findOne();
    }

    /// What these teams asked or were asked, oldest first; pages by the last one read.
    List<Overdracht> list(Overdrachtfilter f) {
        return handle.createQuery(ALLES + """
                         where (naar_team = any(:teams) or van_team = any(:teams))
                          and (cardinality(:standen) = 0 or stand = any(:standen))
                          and (:referentie::text is null or (referentie = :referentie and van_team = any(:teams)))
                          and (:na::uuid is null or (aangeboden_op, id) > (
                            select n.aangeboden_op, n.id from vragen.overdracht n where n.id = :na))
                        order by aangeboden_op, id limit :limiet""")
                .bindArray("teams", UUID.class, f.teams())
                .bindArray(
                        "standen",
                        String.class,
                        f.standen().stream().map(Enum::name).toList())
                .bind("referentie", f.referentie())
                .bind("na", f.na())
                .bind("limiet", f.limiet())
                .map(Rijlezer.van(Overdracht.class))
                .list();
    }

    void zet(Overdracht o, Overdrachtstand stand, TeDoen teDoen, Instant uiterlijk) {
        handle.createUpdate("""
                        update vragen.overdracht set stand = :naarStand, te_doen = :naarTeDoen, uiterlijk = :naarUiterlijk
                        where vraag = :vraag and id = :id""")
                .bindMethods(o)
                .bind("naarStand", stand)
                .bind("naarTeDoen", teDoen)
                .bind("naarUiterlijk", uiterlijk)
                .execute();
    }

    void aangenomen(Overdracht o, UUID door, Instant op, Instant uiterlijk) {
        handle.createUpdate("""
                        update vragen.overdracht set stand = 'AANGENOMEN', te_doen = :doen, aangenomen_op = :op,
                          aangenomen_door = :door, uiterlijk = :tot where vraag = :vraag and id = :id""")
                .bindMethods(o)
                .bind("doen", o.soort().isKlus() ? o.teDoen() : TeDoen.BEHANDELEN)
                .bind("op", op)
                .bind("door", door)
                .bind("tot", uiterlijk)
                .execute();
    }

    /// Nobody has it any more; it is offered again.
    void losgelaten(Overdracht o, Instant uiterlijk) {
        handle.createUpdate("""
                        update vragen.overdracht set stand = 'AANGEBODEN', te_doen = 'AANNEMEN', aangenomen_op = null,
                          aangenomen_door = null, naar_medewerker = null, uiterlijk = :tot
                        where vraag = :vraag and id = :id""").bindMethods(o).bind("tot", uiterlijk).execute();
    }

    void beantwoord(Overdracht o, Antwoord antwoord, Instant op) {
        handle.createUpdate("""
                        update vragen.overdracht set stand = 'BEANTWOORD', te_doen = 'NIETS', beantwoord_op = :op,
                          antwoord = :antwoordTekst, bron = :antwoordBron, resultaat = :uitkomst::json, uiterlijk = null
                        where vraag = :vraag and id = :id""")
                .bindMethods(o)
                .bind("op", op)
                .bind("antwoordTekst", antwoord.tekst())
                .bind("antwoordBron", antwoord.bron())
                .bind("uitkomst", VragenSql.tekst(antwoord.resultaat()))
                .execute();
    }

    void teruggekoppeld(Overdracht o, Instant op) {
        handle.createUpdate("""
                        update vragen.overdracht set stand = 'TERUGGEKOPPELD', te_doen = 'NIETS', uiterlijk = null,
                          beantwoord_op = coalesce(beantwoord_op, :op), teruggekoppeld_op = :op, afgerond_op = :op
                        where vraag = :vraag and id = :id""").bindMethods(o).bind("op", op).execute();
    }

    /// Refused, withdrawn or expired: it ends here.
    void beeindig(Overdracht o, Overdrachtstand stand, String reden, Instant op) {
        handle.createUpdate("""
                        update vragen.overdracht set stand = :einde, te_doen = 'NIETS', uiterlijk = null,
                          reden = :waarom, afgerond_op = :op where vraag = :vraag and id = :id""")
                .bindMethods(o)
                .bind("einde", stand)
                .bind("waarom", reden)
                .bind("op", op)
                .execute();
    }

    void heropen(Overdracht wortel, Instant uiterlijk) {
        handle.createUpdate("""
                        update vragen.overdracht set stand = 'AANGENOMEN', te_doen = 'BEHANDELEN', uiterlijk = :tot,
                          beantwoord_op = null, teruggekoppeld_op = null, afgerond_op = null
                        where vraag = :vraag and id = :id""").bindMethods(wortel).bind("tot", uiterlijk).execute();
    }

    void wijsToe(Overdracht o, UUID medewerker) {
        handle.createUpdate("update vragen.overdracht set naar_medewerker = :m where vraag = :vraag and id = :id")
                .bindMethods(o)
                .bind("m", medewerker)
                .execute();
    }

    void belpoging(Overdracht o, UUID id, Instant tijd, String door, Instant volgende) {
        handle.createUpdate("""
                        with p as (insert into vragen.belpoging (vraag, id, tijd, door, volgende)
                                   values (:vraag, :poging, :tijd, :door, :volgende))
                        update vragen.overdracht set belpogingen = belpogingen + 1,
                          uiterlijk = coalesce(:volgende, uiterlijk) where vraag = :vraag and id = :id""")
                .bindMethods(o)
                .bind("poging", id)
                .bind("tijd", tijd)
                .bind("door", door)
                .bind("volgende", volgende)
                .execute();
    }

    List<Instant> belpogingen(UUID vraag) {
        return handle.createQuery("select tijd from vragen.belpoging where vraag = :vraag order by tijd")
                .bind("vraag", vraag)
                .mapTo(Instant.class)
                .list();
    }
}
