package nl.poort.contact.kennis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The products and services of an organisation (PDC), for who answers and for who reads the website.
///
/// Writing and publishing stand in [Productredactie].
public final class Producten {
    private final Db db;

    public Producten(Db db) {
        this.db = db;
    }

    public Product get(Actor wie, UUID product) {
        return find(wie, product).orElseThrow(() -> Weigering.onbekend("Dit product"));
    }

    /// Of the own organisation; a draft too.
    public Optional<Product> find(Actor wie, UUID product) {
        return db.read(wie, tx -> new ProductenSql(tx.handle()).find(wie.organisation(), product));
    }

    /// By the end of its address.
    public Optional<Product> findSlug(Actor wie, String slug) {
        return db.read(wie, tx -> new ProductenSql(tx.handle()).findSlug(wie.organisation(), slug));
    }

    /// By name.
    public List<Product> list(Actor wie, Productfilter filter) {
        return db.read(wie, tx -> new ProductenSql(tx.handle()).list(wie.organisation(), filter));
    }

    /// What everybody may read under this address: of each organisation that has it, one.
    public List<Product> openbaar(String slug) {
        return db.read(Actor.system("website tonen"), tx -> new ProductenSql(tx.handle()).openbaar(slug));
    }

    /// The version as it was when an answer was given with it.
    public Productversie getVersie(Actor wie, UUID product, int versie) {
        return db.read(wie, tx -> new ProductenSql(tx.handle()).findVersie(wie.organisation(), product, versie))
                .orElseThrow(() -> Weigering.onbekend("Deze versie"));
    }

    /// All versions, the newest first.
    public List<Productversie> versies(Actor wie, UUID product) {
        return db.read(wie, tx -> new ProductenSql(tx.handle()).versies(wie.organisation(), product));
    }
}
