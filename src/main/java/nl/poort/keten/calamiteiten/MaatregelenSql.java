package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class MaatregelenSql {
    private static final String ACTIES = """
            select calamiteit, id, actie, eigenaar, eigenaar_team, eigenaar_organisatie, uiterlijk, toegevoegd_op,
                   gereed_op, gereed_door, resultaat
            from calamiteiten.actie""";
    private static final String BANNERS = """
            select calamiteit, id, tekst, omweg, klanttekst, volgend_bericht, organisaties, van, tot, door
            from calamiteiten.banner""";

    private final Handle handle;

    MaatregelenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Actie a) {
        handle.createUpdate("""
                        insert into calamiteiten.actie (calamiteit, id, actie, eigenaar, eigenaar_team,
                          eigenaar_organisatie, uiterlijk, toegevoegd_op)
                        values (:calamiteit, :id, :actie, :eigenaar, :eigenaarTeam, :eigenaarOrganisatie, :uiterlijk,
                          :toegevoegdOp)""").bindMethods(a).execute();
    }

    Optional<Actie> findActie(UUID calamiteit, UUID id) {
        return handle.createQuery(ACTIES + " where calamiteit = :calamiteit and id = :id")
                .bind("calamiteit", calamiteit)
                .bind("id", id)
                .map(Rijlezer.van(Actie.class))
                .findOne();
    }

    List<Actie> acties(UUID calamiteit) {
        return handle.createQuery(ACTIES + " where calamiteit = :id order by uiterlijk, id")
                .bind("id", calamiteit)
                .map(Rijlezer.van(Actie.class))
                .list();
    }

    /// Open actions of these teams, soonest first.
    List<Actie> openActies(Collection<UUID> teams) {
        return handle.createQuery(
                        ACTIES + " where gereed_op is null and eigenaar_team = any(:teams) order by uiterlijk")
                .bindArray("teams", UUID.class, teams)
                .map(Rijlezer.van(Actie.class))
                .list();
    }

    void gereed(Actie a, String door, String resultaat, Instant op) {
        handle.createUpdate("""
                        update calamiteiten.actie set gereed_op = :op, gereed_door = :door, resultaat = :resultaat
                        where calamiteit = :calamiteit and id = :id""")
                .bind("calamiteit", a.calamiteit())
                .bind("id", a.id())
                .bind("door", door)
                .bind("resultaat", resultaat)
                .bind("op", op)
                .execute();
    }

    void insert(Nieuws n) {
        handle.createUpdate("""
                        insert into calamiteiten.nieuws (calamiteit, id, intern, voor_klant, omweg, tijd, door, volgende_op)
                        values (:calamiteit, :id, :intern, :voorKlant, :omweg, :tijd, :door, :volgendeOp)""").bindMethods(n).execute();
    }

    List<Nieuws> nieuws(UUID calamiteit) {
        return handle.createQuery("""
                        select calamiteit, id, intern, voor_klant, omweg, tijd, door, volgende_op
                        from calamiteiten.nieuws where calamiteit = :id order by tijd desc, id desc""")
                .bind("id", calamiteit)
                .map(Rijlezer.van(Nieuws.class))
                .list();
    }

    void insert(Banner b) {
        handle.createUpdate("""
                        insert into calamiteiten.banner (calamiteit, id, tekst, omweg, klanttekst, volgend_bericht,
                          organisaties, van, door)
                        values (:calamiteit, :id, :tekst, :omweg, :klanttekst, :volgendBericht, :zien, :van, :door)""")
                .bindMethods(b)
                .bindArray("zien", UUID.class, b.organisaties())
                .execute();
    }

    /// The id of the banner that ended, if there was one.
    Optional<UUID> beeindigBanner(UUID calamiteit, Instant op) {
        return handle.createQuery("""
                        update calamiteiten.banner set tot = :op where calamiteit = :id and tot is null returning id""")
                .bind("id", calamiteit)
                .bind("op", op)
                .mapTo(UUID.class)
                .findOne();
    }

    /// What the news changes in the banner: empty texts leave it as it was.
    void ververs(Nieuws n) {
        handle.createUpdate("""
                        update calamiteiten.banner set volgend_bericht = :volgendeOp,
                          klanttekst = case when :voorKlant = '' then klanttekst else :voorKlant end,
                          omweg = case when :omweg = '' then omweg else :omweg end
                        where calamiteit = :calamiteit and tot is null""").bindMethods(n).execute();
    }

    List<Banner> banners(UUID calamiteit) {
        return handle.createQuery(BANNERS + " where calamiteit = :id order by van desc")
                .bind("id", calamiteit)
                .map(Rijlezer.van(Banner.class))
                .list();
    }

    List<Banner> bannersVoor(UUID organisatie) {
        return handle.createQuery(BANNERS
                        + " where tot is null and organisaties @> array[cast(:organisatie as uuid)] order by van")
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Banner.class))
                .list();
    }
}
