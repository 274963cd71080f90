package nl.poort.loket.regels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.techniek.db.Actor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class RegelbestandenSql {
    private static final RowMapper<Regelboek> BOEK = (r, c) -> new Regelboek(
            r.getObject("id", UUID.class),
            r.getObject("organisatie", UUID.class),
            r.getString("ref"),
            Regelsoort.valueOf(r.getString("soort")),
            r.getString("activiteit"),
            r.getString("naam"));
    private static final RowMapper<Regelversie> VERSIE = (r, c) -> new Regelversie(
            r.getObject("bestand", UUID.class),
            r.getInt("versie"),
            r.getObject("organisatie", UUID.class),
            r.getString("bestandsnaam"),
            r.getString("hash"),
            r.getInt("zwaar"),
            r.getInt("licht"),
            spoor(r, "invoerder", "ingevoerd", "").orElseThrow(),
            r.getString("motivering").isEmpty()
                    ? Optional.empty()
                    : spoor(r, "motiveerder", null, r.getString("motivering")),
            r.getObject("vanaf") == null ? Optional.empty() : spoor(r, "publiceerder", "gepubliceerd", ""),
            Optional.ofNullable(r.getObject("vanaf", LocalDate.class)),
            Optional.ofNullable(r.getObject("tot", LocalDate.class)));

    private final Handle handle;

    RegelbestandenSql(Handle handle) {
        this.handle = handle;
    }

    private static Optional<Regelversie.Spoor> spoor(ResultSet r, String wie, String tijd, String reden)
            throws SQLException {
        return Optional.of(new Regelversie.Spoor(
                r.getObject(wie, UUID.class),
                r.getString(wie + "_naam"),
                tijd == null ? null : r.getObject(tijd, OffsetDateTime.class).toInstant(),
                reden));
    }

    /// The book of this authority for what this file decides; made when it is the first.
    UUID boek(UUID nieuw, UUID organisatie, Regelbestand bestand) {
        return handle.createQuery("""
                        insert into regels.bestand (id, organisatie, ref, soort, activiteit, naam)
                        values (:id, :organisatie, :ref, :soort, :activiteit, :naam)
                        on conflict (organisatie, ref) do update set naam = excluded.naam
                        returning id""")
                .bind("id", nieuw)
                .bind("organisatie", organisatie)
                .bind("ref", bestand.ref())
                .bind("soort", bestand.soort())
                .bind("activiteit", bestand.activiteit())
                .bind("naam", bestand.naam())
                .mapTo(UUID.class)
                .one();
    }

    int nummer(UUID boek) {
        return handle.createQuery("update regels.bestand set versies = versies + 1 where id = :id returning versies")
                .bind("id", boek)
                .mapTo(Integer.class)
                .one();
    }

    /// @param zwaar how many heavy findings, and how many others
    record Nieuw(UUID boek, int versie, UUID organisatie, Invoer invoer, String hash, int zwaar, int licht) {}

    /// What somebody sent.
    record Invoer(String bestandsnaam, byte[] inhoud, String zoektekst) {}

    void insert(Nieuw n, Actor wie, Instant nu) {
        handle.createUpdate("""
                        insert into regels.versie (bestand, versie, organisatie, bestandsnaam, inhoud, hash, zwaar, licht,
                          ingevoerd, invoerder, invoerder_naam, zoektekst)
                        values (:boek, :versie, :organisatie, :naam, :inhoud, :hash, :zwaar, :licht, :nu, :wie, :wieNaam,
                          :zoektekst)""")
                .bind("boek", n.boek())
                .bind("versie", n.versie())
                .bind("organisatie", n.organisatie())
                .bind("naam", n.invoer().bestandsnaam())
                .bind("inhoud", n.invoer().inhoud())
                .bind("hash", n.hash())
                .bind("zwaar", n.zwaar())
                .bind("licht", n.licht())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("wie", wie.id())
                .bind("wieNaam", wie.name())
                .bind("zoektekst", n.invoer().zoektekst())
                .execute();
    }

    Optional<Regelboek> find(UUID id, UUID organisatie) {
        return handle.createQuery("""
                        select * from regels.bestand
                        where id = :id and (cast(:organisatie as uuid) is null or organisatie = :organisatie)""")
                .bind("id", id)
                .bind("organisatie", organisatie)
                .map(BOEK)
                .findOne();
    }

    List<Regelboek> list(UUID organisatie) {
        return handle.createQuery(
                        "select * from regels.bestand where organisatie = :organisatie order by naam, soort, id")
                .bind("organisatie", organisatie)
                .map(BOEK)
                .list();
    }

    /// The newest version of each is what is searched.
    List<Regelboek> zoek(UUID organisatie, String als) {
        return handle.createQuery("""
                        select * from regels.bestand b where organisatie = :organisatie
                          and (naam ilike :als or activiteit ilike :als or exists (select from regels.versie v
                            where v.bestand = b.id and v.versie = b.versies and v.zoektekst ilike :als))
                        order by naam, soort, id limit 200""")
                .bind("organisatie", organisatie)
                .bind("als", als)
                .map(BOEK)
                .list();
    }

    List<Regelversie> versies(UUID boek) {
        return handle.createQuery("select * from regels.versie where bestand = :boek order by versie desc")
                .bind("boek", boek)
                .map(VERSIE)
                .list();
    }

    /// Locked, so that two people do not publish it at once.
    Optional<Regelversie> lock(UUID boek, int versie) {
        return handle.createQuery("select * from regels.versie where bestand = :boek and versie = :versie for update")
                .bind("boek", boek)
                .bind("versie", versie)
                .map(VERSIE)
                .findOne();
    }

    /// All that holds on this day: of each book the version that started last.
    List<Regelversie> geldig(LocalDate dag) {
        return handle.createQuery("""
                        select distinct on (bestand) * from regels.versie
                        where vanaf <= :dag and (tot is null or tot > :dag) order by bestand, vanaf desc, versie desc""").bind("dag", dag).map(VERSIE).list();
    }

    Map<UUID, Regelboek> boeken(List<UUID> ids) {
        return handle
                .createQuery("select * from regels.bestand where id = any(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .map(BOEK)
                .stream()
                .collect(Collectors.toMap(Regelboek::id, b -> b));
    }

    Optional<byte[]> inhoud(UUID boek, int versie) {
        return handle.createQuery("select inhoud from regels.versie where bestand = :boek and versie = :versie")
                .bind("boek", boek)
                .bind("versie", versie)
                .mapTo(byte[].class)
                .findOne();
    }

    void motiveer(Regelversie v, Actor wie, String reden) {
        handle.createUpdate("""
                        update regels.versie set motivering = :reden, motiveerder = :wie, motiveerder_naam = :naam
                        where bestand = :boek and versie = :versie""")
                .bind("boek", v.bestand())
                .bind("versie", v.versie())
                .bind("reden", reden)
                .bind("wie", wie.id())
                .bind("naam", wie.name())
                .execute();
    }

    void publiceer(Regelversie v, Actor wie, LocalDate vanaf, Instant nu) {
        handle.createUpdate("""
                        update regels.versie set gepubliceerd = :nu, vanaf = :vanaf, publiceerder = :wie,
                          publiceerder_naam = :naam
                        where bestand = :boek and versie = :versie""")
                .bind("boek", v.bestand())
                .bind("versie", v.versie())
                .bind("vanaf", vanaf)
                .bind("wie", wie.id())
                .bind("naam", wie.name())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void trekIn(Regelversie v, LocalDate tot, String reden) {
        handle.createUpdate("""
                        update regels.versie set tot = :tot, intrekreden = :reden
                        where bestand = :boek and versie = :versie""")
                .bind("boek", v.bestand())
                .bind("versie", v.versie())
                .bind("tot", tot)
                .bind("reden", reden)
                .execute();
    }
}
