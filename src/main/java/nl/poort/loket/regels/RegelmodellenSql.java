package nl.poort.loket.regels;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Actor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class RegelmodellenSql {
    private static final RowMapper<Regelmodel> MODEL = (r, c) -> new Regelmodel(
            r.getObject("id", UUID.class),
            r.getObject("organisatie", UUID.class),
            r.getString("naam"),
            Regelsoort.valueOf(r.getString("soort")),
            r.getString("activiteit"),
            r.getObject("boek", UUID.class),
            r.getInt("stap"),
            r.getInt("laatste"),
            r.getString("herkomst"),
            r.getObject("gewijzigd", OffsetDateTime.class).toInstant(),
            r.getString("wijziger_naam"));

    private final Handle handle;

    RegelmodellenSql(Handle handle) {
        this.handle = handle;
    }

    /// The rules after a step.
    ///
    /// @param wat what was done, in words
    /// @param inhoud packed
    record Stand(int stap, String wat, byte[] inhoud, String zoektekst) {}

    void insert(Regelmodel m, Stand stand, Actor wie) {
        handle.createUpdate("""
                        insert into regels.model (id, organisatie, naam, soort, activiteit, boek, stap, laatste, herkomst,
                          zoektekst, gewijzigd, wijziger, wijziger_naam)
                        values (:id, :organisatie, :naam, :soort, :activiteit, :boek, 1, 1, :herkomst, :zoektekst, :nu,
                          :wie, :wieNaam)""")
                .bind("id", m.id())
                .bind("organisatie", m.organisatie())
                .bind("naam", m.naam())
                .bind("soort", m.soort())
                .bind("activiteit", m.activiteit())
                .bind("boek", m.boek())
                .bind("herkomst", m.herkomst())
                .bind("zoektekst", stand.zoektekst())
                .bind("nu", m.gewijzigd().atOffset(ZoneOffset.UTC))
                .bind("wie", wie.id())
                .bind("wieNaam", wie.name())
                .execute();
        insert(m, stand, wie, m.gewijzigd());
    }

    private void insert(Regelmodel m, Stand stand, Actor wie, Instant nu) {
        handle.createUpdate("""
                        insert into regels.modelstap (model, stap, organisatie, wat, inhoud, gezet, wie)
                        values (:model, :stap, :organisatie, :wat, :inhoud, :nu, :wie)""")
                .bind("model", m.id())
                .bind("stap", stand.stap())
                .bind("organisatie", m.organisatie())
                .bind("wat", stand.wat())
                .bind("inhoud", stand.inhoud())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("wie", wie.name())
                .execute();
    }

    /// A new step; what was undone before it is gone, and so is what nobody goes back to any more.
    void stap(Regelmodel m, Regelbestand inhoud, Stand stand, Actor wie, Instant nu, int bewaar) {
        handle.createUpdate("delete from regels.modelstap where model = :model and (stap >= :stap or stap <= :oud)")
                .bind("model", m.id())
                .bind("stap", stand.stap())
                .bind("oud", stand.stap() - bewaar)
                .execute();
        insert(m, stand, wie, nu);
        zet(m, inhoud, stand.stap(), stand.stap(), stand.zoektekst(), wie, nu);
    }

    void zet(Regelmodel m, Regelbestand inhoud, int stap, int laatste, String zoektekst, Actor wie, Instant nu) {
        handle.createUpdate("""
                        update regels.model set naam = :naam, activiteit = :activiteit, stap = :stap, laatste = :laatste,
                          zoektekst = :zoektekst, gewijzigd = :nu, wijziger = :wie, wijziger_naam = :wieNaam
                        where id = :id""")
                .bind("id", m.id())
                .bind("naam", inhoud.naam())
                .bind("activiteit", inhoud.activiteit())
                .bind("stap", stap)
                .bind("laatste", laatste)
                .bind("zoektekst", zoektekst)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("wie", wie.id())
                .bind("wieNaam", wie.name())
                .execute();
    }

    void boek(UUID model, UUID boek) {
        handle.createUpdate("update regels.model set boek = :boek where id = :id")
                .bind("id", model)
                .bind("boek", boek)
                .execute();
    }

    void verwijder(UUID model) {
        handle.createUpdate("delete from regels.model where id = :id")
                .bind("id", model)
                .execute();
    }

    /// @param als with what it must contain, as `like` has it
    List<Regelmodel> list(UUID organisatie, String als) {
        return handle.createQuery("""
                        select * from regels.model where organisatie = :organisatie and zoektekst ilike :als
                        order by gewijzigd desc limit 200""")
                .bind("organisatie", organisatie)
                .bind("als", als)
                .map(MODEL)
                .list();
    }

    Optional<Regelmodel> find(UUID id, UUID organisatie) {
        return handle.createQuery("select * from regels.model where id = :id and organisatie = :organisatie")
                .bind("id", id)
                .bind("organisatie", organisatie)
                .map(MODEL)
                .findOne();
    }

    Optional<Regelmodel> lock(UUID id, UUID organisatie) {
        return handle.createQuery("select * from regels.model where id = :id and organisatie = :organisatie for update")
                .bind("id", id)
                .bind("organisatie", organisatie)
                .map(MODEL)
                .findOne();
    }

    Optional<byte[]> inhoud(UUID model, int stap) {
        return handle.createQuery("select inhoud from regels.modelstap where model = :model and stap = :stap")
                .bind("model", model)
                .bind("stap", stap)
                .mapTo(byte[].class)
                .findOne();
    }

    List<Regelmodel.Stap> stappen(UUID model) {
        return handle.createQuery(
                        "select stap, wat, gezet, wie from regels.modelstap where model = :model order by stap desc")
                .bind("model", model)
                .map((r, c) -> new Regelmodel.Stap(
                        r.getInt("stap"),
                        r.getString("wat"),
                        r.getObject("gezet", OffsetDateTime.class).toInstant(),
                        r.getString("wie")))
                .list();
    }
}
