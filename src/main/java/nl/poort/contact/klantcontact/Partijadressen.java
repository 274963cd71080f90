package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The addresses of a party one by one, each under an id that stays: for systems that keep a reference to one.
public final class Partijadressen {
    private static final int MEEST = 20;

    private final Db db;

    public Partijadressen(Db db) {
        this.db = db;
    }

    /// Whose address this is; empty when it is of no party that may be seen.
    public Optional<UUID> partijVan(Actor actor, UUID adres) {
        return db.read(actor, tx -> new PartijadressenSql(tx.handle()).partijVan(adres));
    }

    /// Adds an address under this id, or changes the one that has it. At most one of a kind is used first.
    public void bewaar(Actor actor, UUID partij, UUID id, DigitaalAdres adres) {
        db.run(actor, tx -> {
            var sql = new PartijadressenSql(tx.handle());
            var van = eigen(new PartijenSql(tx.handle()), actor, partij);
            if (sql.partijVan(id).isEmpty() && van.adressen().size() >= MEEST) {
                throw new Weigering("te-veel-adressen", "Er kunnen hoogstens 20 adressen bij één klant staan");
            }
            sql.save(van, id, adres);
            gewijzigd(tx, sql, van);
        });
    }

    public void verwijder(Actor actor, UUID partij, UUID id) {
        db.run(actor, tx -> {
            var sql = new PartijadressenSql(tx.handle());
            var van = eigen(new PartijenSql(tx.handle()), actor, partij);
            sql.delete(partij, id);
            gewijzigd(tx, sql, van);
        });
    }

    private static void gewijzigd(Tx tx, PartijadressenSql sql, Partij oud) {
        sql.changed(oud.id());
        var nieuw =
                new PartijenSql(tx.handle()).find(oud.organisatie(), oud.id()).orElseThrow();
        Partijwijzigingen.noteer(tx, oud, nieuw, false);
        tx.publish(new PartijGewijzigd(oud.id(), List.of("adressen")));
    }

    private static Partij eigen(PartijenSql sql, Actor actor, UUID partij) {
        return sql.lock(Partijen.eigenaar(actor), partij).orElseThrow(() -> Weigering.onbekend("Deze klant"));
    }
}
