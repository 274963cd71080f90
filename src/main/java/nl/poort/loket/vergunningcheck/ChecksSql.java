package nl.poort.loket.vergunningcheck;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.omgeving.Plek;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class ChecksSql {
    /// The conversation itself, without what was answered.
    record Rij(UUID id, LocalDate dag, List<String> werken, Plek plek, Instant bewaard, boolean afgerond) {}

    private static final RowMapper<Rij> RIJ = (r, c) -> new Rij(
            r.getObject("id", UUID.class),
            r.getObject("dag", LocalDate.class),
            lijst(r.getArray("werken")),
            new Plek(
                    r.getDouble("x"),
                    r.getDouble("y"),
                    niets(r.getString("vlak")),
                    niets(r.getString("adres")),
                    niets(r.getString("postcode")),
                    niets(r.getString("huisnummer")),
                    niets(r.getString("waterschap"))),
            tijd(r, "bewaard"),
            r.getObject("afgerond") != null);
    private static final RowMapper<Checkregels> REGELS = (r, c) -> new Checkregels(
            r.getObject("boek", UUID.class),
            r.getInt("versie"),
            r.getObject("van", UUID.class),
            r.getString("hash"),
            r.getString("activiteit"),
            r.getString("naam"),
            r.getString("gezagcode"),
            r.getString("gezag"));

    private final Handle handle;

    ChecksSql(Handle handle) {
        this.handle = handle;
    }

    private static List<String> lijst(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static String tekst(String ofNiets) {
        return ofNiets == null ? "" : ofNiets;
    }

    private static String niets(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }

    static Instant tijd(ResultSet r, String kolom) throws SQLException {
        var tijd = r.getObject(kolom, OffsetDateTime.class);
        return tijd == null ? null : tijd.toInstant();
    }

    void insert(Rij rij, byte[] code) {
        handle.createUpdate("""
                        insert into vergunningcheck.sessie
                          (id, code, dag, werken, x, y, vlak, adres, postcode, huisnummer, waterschap, begonnen, bewaard)
                        values (:id, :code, :dag, :werken, :x, :y, :vlak, :adres, :postcode, :huisnummer, :waterschap,
                          :nu, :nu)""")
                .bind("id", rij.id())
                .bind("code", code)
                .bind("dag", rij.dag())
                .bind("werken", rij.werken().toArray(String[]::new))
                .bind("x", rij.plek().x())
                .bind("y", rij.plek().y())
                .bind("vlak", tekst(rij.plek().vlak()))
                .bind("adres", tekst(rij.plek().adres()))
                .bind("postcode", tekst(rij.plek().postcode()))
                .bind("huisnummer", tekst(rij.plek().huisnummer()))
                .bind("waterschap", tekst(rij.plek().waterschap()))
                .bind("nu", rij.bewaard().atOffset(ZoneOffset.UTC))
                .execute();
    }

    void insertRegels(UUID sessie, List<Checkregels> regels) {
        var batch = handle.prepareBatch("""
                insert into vergunningcheck.regels
                  (sessie, nr, boek, versie, van, hash, activiteit, naam, gezagcode, gezag)
                values (:sessie, :nr, :boek, :versie, :organisatie, :hash, :activiteit, :naam, :gezagcode, :gezag)""");
        for (int nr = 0; nr < regels.size(); nr++) {
            batch.bindMethods(regels.get(nr))
                    .bind("sessie", sessie)
                    .bind("nr", nr)
                    .add();
        }
        batch.execute();
    }

    void insertStilte(UUID sessie, List<Stilte> stil) {
        var batch = handle.prepareBatch("""
                insert into vergunningcheck.stilte (sessie, nr, gezagcode, gezag, activiteit)
                values (:sessie, :nr, :gezagcode, :gezag, :activiteit)""");
        for (int nr = 0; nr < stil.size(); nr++) {
            batch.bindMethods(stil.get(nr))
                    .bind("sessie", sessie)
                    .bind("nr", nr)
                    .add();
        }
        batch.execute();
    }

    Optional<Rij> find(UUID id) {
        return handle.createQuery("select * from vergunningcheck.sessie where id = :id")
                .bind("id", id)
                .map(RIJ)
                .findOne();
    }

    /// Locked, so that two tabs do not answer at once.
    Optional<Rij> lock(UUID id) {
        return handle.createQuery("select * from vergunningcheck.sessie where id = :id for update")
                .bind("id", id)
                .map(RIJ)
                .findOne();
    }

    Optional<UUID> findOpCode(byte[] code) {
        return handle.createQuery("select id from vergunningcheck.sessie where code = :code")
                .bind("code", code)
                .mapTo(UUID.class)
                .findOne();
    }

    List<Checkregels> regels(UUID sessie) {
        return handle.createQuery("select * from vergunningcheck.regels where sessie = :sessie order by nr")
                .bind("sessie", sessie)
                .map(REGELS)
                .list();
    }

    List<Stilte> stil(UUID sessie) {
        return handle.createQuery("select * from vergunningcheck.stilte where sessie = :sessie order by nr")
                .bind("sessie", sessie)
                .map((r, c) -> new Stilte(r.getString("gezagcode"), r.getString("gezag"), r.getString("activiteit")))
                .list();
    }

    List<Antwoord> antwoorden(UUID sessie) {
        return handle.createQuery("select * from vergunningcheck.antwoord where sessie = :sessie order by volgorde")
                .bind("sessie", sessie)
                .map((r, c) ->
                        new Antwoord(r.getString("sleutel"), lijst(r.getArray("waarden")), r.getBoolean("opgezocht")))
                .list();
    }

    /// In place when it was answered before: a changed answer keeps its turn.
    void zet(UUID sessie, Antwoord antwoord) {
        handle.createUpdate("""
                        insert into vergunningcheck.antwoord (sessie, sleutel, volgorde, waarden, opgezocht)
                        values (:sessie, :sleutel,
                          (select coalesce(max(volgorde), 0) + 1 from vergunningcheck.antwoord where sessie = :sessie),
                          :waarden, :opgezocht)
                        on conflict (sessie, sleutel) do update
                          set waarden = excluded.waarden, opgezocht = excluded.opgezocht""")
                .bind("sessie", sessie)
                .bind("sleutel", antwoord.sleutel())
                .bind("waarden", antwoord.waarden().toArray(String[]::new))
                .bind("opgezocht", antwoord.opgezocht())
                .execute();
    }

    void wis(UUID sessie, List<String> sleutels) {
        handle.createUpdate("delete from vergunningcheck.antwoord where sessie = :sessie and sleutel = any(:sleutels)")
                .bind("sessie", sessie)
                .bind("sleutels", sleutels.toArray(String[]::new))
                .execute();
    }

    void bewaard(UUID sessie, Instant nu, boolean afgerond) {
        handle.createUpdate("""
                        update vergunningcheck.sessie set bewaard = :nu,
                          afgerond = case when :afgerond then coalesce(afgerond, :nu) end where id = :sessie""")
                .bind("sessie", sessie)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("afgerond", afgerond)
                .execute();
    }

    int deleteBefore(Instant moment) {
        return handle.createUpdate("delete from vergunningcheck.sessie where bewaard < :moment")
                .bind("moment", moment.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
