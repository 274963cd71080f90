package nl.poort.contact.klantinteracties;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// A resource that only the standard has: one table, and what it refers to must be there.
final class Eenvoudig<R extends Record> extends Klantregister<R> {
    private final Tabel<R> eigen;
    private final BiConsumer<Regels, R> toets;

    Eenvoudig(Db db, Tabel<R> tabel, String bron, BiConsumer<Regels, R> toets) {
        super(db, tabel, bron);
        this.eigen = tabel;
        this.toets = toets;
    }

    @Override
    void toets(Regels regels, Toegang toegang, R oud, R nieuw) {
        toets.accept(regels, nieuw);
    }

    @Override
    protected Optional<R> lock(Tx tx, UUID id) {
        return eigen.lock(tx, id);
    }

    @Override
    protected UUID bewaar(Tx tx, Toegang toegang, R oud, R rij) {
        var id = super.bewaar(tx, toegang, oud, rij);
        if (rij instanceof Categorierelatie relatie) {
            new EigenSql(tx)
                    .categorie(
                            id,
                            relatie.categorie() == null
                                    ? null
                                    : relatie.categorie().uuid());
        }
        return id;
    }
}
