package nl.poort.loket.ontvangst;

import static nl.poort.loket.ontvangst.OntvangstenSql.utc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

final class BehandeldienstenSql {
    private static final String ALLES = """
            select id, activiteit, toestemming, locatie, oin, naam, vanaf, tot, door from ontvangst.behandeldienst\s""";
    private static final String WENSEN = """
            with wens as (
              select * from unnest(cast(:a as text[]), cast(:t as text[]), cast(:l as text[]), cast(:oin as text[]),
                cast(:naam as text[]), cast(:id as uuid[])) as w (activiteit, toestemming, locatie, oin, naam, id))
            """;
    private static final String ZELFDE = """
            b.organisatie = :o and b.activiteit = w.activiteit and b.toestemming = w.toestemming
              and b.locatie = w.locatie\s""";

    private final Handle handle;

    BehandeldienstenSql(Handle handle) {
        this.handle = handle;
    }

    /// A named place of an authority.
    record Locatie(String code, String naam, String gebied) {}

    /// From that moment on these hold; what held before stays as history. What is the same already stays as it is.
    ///
    /// @return how many lines are new
    int zet(
            UUID organisatie,
            List<Behandeldienst.Wens> wensen,
            List<UUID> ids,
            Instant vanaf,
            Instant nu,
            String door) {
        bind(
                        organisatie,
                        wensen,
                        ids,
                        vanaf,
                        handle.createUpdate(WENSEN + """
                        delete from ontvangst.behandeldienst b using wens w
                        where """ + " " + ZELFDE
                                + "and b.vanaf >= :vanaf and (b.oin, b.naam) is distinct from (w.oin, w.naam)"))
                .execute();
        bind(organisatie, wensen, ids, vanaf, handle.createUpdate(WENSEN + """
                        update ontvangst.behandeldienst b set tot = :vanaf from wens w
                        where """ + " " + ZELFDE + """
                        and b.vanaf < :vanaf and (b.tot is null or b.tot > :vanaf)
                          and ((b.oin, b.naam) is distinct from (w.oin, w.naam) or b.tot is not null)"""))
                .execute();
        return bind(
                        organisatie,
                        wensen,
                        ids,
                        vanaf,
                        handle.createUpdate(WENSEN + """
                        insert into ontvangst.behandeldienst (organisatie, id, activiteit, toestemming, locatie, oin, naam,
                          vanaf, vastgelegd, door)
                        select :o, w.id, w.activiteit, w.toestemming, w.locatie, w.oin, w.naam, :vanaf, :nu, :door
                        from wens w where not exists (select 1 from ontvangst.behandeldienst b
                          where """ + " " + ZELFDE + "and b.tot is null)"))
                .bind("nu", utc(nu))
                .bind("door", door)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(
            UUID organisatie, List<Behandeldienst.Wens> wensen, List<UUID> ids, Instant vanaf, S sql) {
        return sql.bind("o", organisatie)
                .bindArray("a", String.class, kolom(wensen, Behandeldienst.Wens::activiteit))
                .bindArray("t", String.class, kolom(wensen, Behandeldienst.Wens::toestemming))
                .bindArray("l", String.class, kolom(wensen, Behandeldienst.Wens::locatie))
                .bindArray("oin", String.class, kolom(wensen, Behandeldienst.Wens::oin))
                .bindArray("naam", String.class, kolom(wensen, Behandeldienst.Wens::naam))
                .bindArray("id", UUID.class, ids)
                .bind("vanaf", utc(vanaf));
    }

    private static Collection<String> kolom(
            List<Behandeldienst.Wens> wensen, Function<Behandeldienst.Wens, String> veld) {
        return wensen.stream().map(veld).toList();
    }

    int beeindig(UUID organisatie, Collection<UUID> ids, Instant tot) {
        handle.createUpdate("""
                        delete from ontvangst.behandeldienst
                        where organisatie = :o and id = any(:ids) and vanaf >= :tot""")
                .bind("o", organisatie)
                .bindArray("ids", UUID.class, ids)
                .bind("tot", utc(tot))
                .execute();
        return handle.createUpdate("""
                        update ontvangst.behandeldienst set tot = :tot
                        where organisatie = :o and id = any(:ids) and (tot is null or tot > :tot)""")
                .bind("o", organisatie)
                .bindArray("ids", UUID.class, ids)
                .bind("tot", utc(tot))
                .execute();
    }

    List<Behandeldienst> geldig(UUID organisatie, Instant moment) {
        return handle.createQuery(ALLES + """
                        where organisatie = :o and vanaf <= :m and (tot is null or tot > :m)
                        order by activiteit, toestemming, locatie""")
                .bind("o", organisatie)
                .bind("m", utc(moment))
                .map(Rijlezer.van(Behandeldienst.class))
                .list();
    }

    List<Behandeldienst> vanActiviteit(UUID organisatie, String activiteit) {
        return handle.createQuery(ALLES + """
                        where organisatie = :o and activiteit = :a order by toestemming, locatie, vanaf desc""")
                .bind("o", organisatie)
                .bind("a", activiteit)
                .map(Rijlezer.van(Behandeldienst.class))
                .list();
    }

    List<Behandeldienst> zoek(UUID organisatie, String tekst, int hoogstens) {
        return handle.createQuery(ALLES + """
                        where organisatie = :o and (:z = '' or position(lower(:z) in lower(activiteit || ' ' || naam)) > 0)
                        order by activiteit, toestemming, locatie, vanaf desc limit :n""")
                .bind("o", organisatie)
                .bind("z", tekst)
                .bind("n", hoogstens)
                .map(Rijlezer.van(Behandeldienst.class))
                .list();
    }

    void locatie(UUID organisatie, Locatie l) {
        handle.createUpdate("""
                        insert into ontvangst.locatie (organisatie, code, naam, gebied) values (:o, :code, :naam, :gebied)
                        on conflict (organisatie, code) do update set naam = excluded.naam, gebied = excluded.gebied""")
                .bind("o", organisatie)
                .bind("code", l.code())
                .bind("naam", l.naam())
                .bind("gebied", l.gebied())
                .execute();
    }

    List<Locatie> locaties(UUID organisatie) {
        return handle.createQuery("""
                        select code, naam, gebied from ontvangst.locatie where organisatie = :o order by code""")
                .bind("o", organisatie)
                .map(Rijlezer.van(Locatie.class))
                .list();
    }
}
