package nl.poort.contact.kennis;

import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The product catalogue for who writes: draft, check by somebody else, publish from a day, withdraw.
///
/// What is published stays as it is while the next version is written beside it.
public final class Productredactie {
    private static final int PER_KEER = 200;

    private final Db db;

    public Productredactie(Db db) {
        this.db = db;
    }

    /// The actor of somebody who may write; everybody else is refused.
    static Actor redacteur(Medewerker wie, String doel) {
        if (!wie.mag(Recht.KENNIS_BEHEREN)) {
            throw new Weigering("geen-recht", "U mag de kennisbank en de producten niet wijzigen");
        }
        return wie.actor(doel);
    }

    public Product schrijven(Medewerker wie, Productblad blad) {
        return schrijven(redacteur(wie, "product schrijven"), blad);
    }

    /// As [#schrijven], for what the program itself brings along: a seed, an import.
    public Product schrijven(Actor wie, Productblad blad) {
        Productregels.controleer(blad);
        var organisatie = Artikelregels.organisatie(wie);
        return db.change(wie, tx -> {
            var sql = new ProductenSql(tx.handle());
            var id = tx.newId();
            var slug = Slug.vrij(blad.naam(), s -> sql.bezet(organisatie, s));
            sql.insert(id, organisatie, slug, wie.id(), tx.now());
            ProductrijSql.save(tx.handle(), id, 1, organisatie, blad, wie.name(), tx.now());
            sql.saveKlad(id, 1, Productstaat.CONCEPT, wie.id(), tx.now());
            tx.publish(new Productgebeurtenis.ProductGeschreven(id, blad.naam(), 1));
            return get(sql, wie, id);
        });
    }

    /// The draft of the next version; what is published stays until the draft is.
    ///
    /// @param gezienVersie the version the writer started from
    public Product wijzigen(Medewerker wie, UUID product, int gezienVersie, Productblad blad) {
        Productregels.controleer(blad);
        return wissel(redacteur(wie, "product wijzigen"), product, (tx, sql, huidig) -> {
            int nu = huidig.klad().isPresent() && huidig.gepubliceerd()
                    ? sql.volgendeVersie(product) - 1
                    : huidig.versie();
            if (nu != gezienVersie) {
                throw new Weigering(
                        "intussen-gewijzigd",
                        "Iemand anders heeft dit product intussen gewijzigd. Bekijk het en probeer het opnieuw");
            }
            int versie = huidig.klad().isPresent() ? nu : sql.volgendeVersie(product);
            ProductrijSql.save(tx.handle(), product, versie, huidig.organisatie(), blad, wie.naam(), tx.now());
            sql.saveKlad(product, versie, Productstaat.CONCEPT, wie.id(), tx.now());
            tx.publish(new Productgebeurtenis.ProductGeschreven(product, blad.naam(), versie));
        });
    }

    public Product terControle(Medewerker wie, UUID product) {
        return terControle(redacteur(wie, "product laten lezen"), product);
    }

    Product terControle(Actor wie, UUID product) {
        return wissel(wie, product, (tx, sql, huidig) -> {
            Productregels.stap(huidig, Productstaat.CONCEPT, "alleen een concept gaat naar controle");
            int versie = sql.volgendeVersie(product) - 1;
            sql.saveKlad(
                    product,
                    versie,
                    Productstaat.TER_CONTROLE,
                    huidig.schrijver().orElse(null),
                    tx.now());
            tx.publish(new Productgebeurtenis.ProductAangeboden(product, huidig.naam(), versie));
        });
    }

    /// The reader gives a draft back to its writer; also what was planned.
    public Product teruggeven(Medewerker wie, UUID product, String reden) {
        Artikelregels.regel("reden", "De reden", reden, true);
        return wissel(redacteur(wie, "product teruggeven"), product, (tx, sql, huidig) -> {
            if (huidig.klad().filter(k -> k != Productstaat.CONCEPT).isEmpty()) {
                throw new Weigering("product-stap", huidig.naam() + " wacht niet op controle");
            }
            sql.saveKlad(
                    product,
                    sql.volgendeVersie(product) - 1,
                    Productstaat.CONCEPT,
                    huidig.schrijver().orElse(null),
                    tx.now());
            tx.publish(new Productgebeurtenis.ProductTeruggegeven(product, huidig.naam(), reden));
        });
    }

    /// Publishes what somebody else wrote: now, or on its first day.
    public Product publiceren(Medewerker wie, UUID product) {
        return publiceren(redacteur(wie, "product publiceren"), product);
    }

    /// Writes, checks and publishes in one go: for what the program itself brings along.
    public Product plaatsen(Actor wie, Productblad blad) {
        return db.change(
                wie,
                tx -> publiceren(
                        wie, terControle(wie, schrijven(wie, blad).id()).id()));
    }

    private Product publiceren(Actor wie, UUID product) {
        return wissel(wie, product, (tx, sql, huidig) -> {
            Productregels.stap(huidig, Productstaat.TER_CONTROLE, "laat het eerst controleren");
            Verschijningsregels.vierOgen(wie, huidig.schrijver().orElse(null), "dit product");
            var vandaag = tx.local().toLocalDate();
            int versie = sql.volgendeVersie(product) - 1;
            var blad = sql.findVersie(wie.organisation(), product, versie)
                    .orElseThrow()
                    .blad();
            Productregels.publiceerbaar(blad, vandaag);
            if (Productregels.bijPublicatie(blad, vandaag) == Productstaat.GEPLAND) {
                sql.saveKlad(
                        product,
                        versie,
                        Productstaat.GEPLAND,
                        huidig.schrijver().orElse(null),
                        tx.now());
                var dag = blad.looptijd().vanaf().orElseThrow().toString();
                tx.publish(new Productgebeurtenis.ProductGepland(product, blad.naam(), versie, dag));
            } else {
                sql.saveLive(product, tx.now());
                tx.publish(new Productgebeurtenis.ProductGepubliceerd(product, blad.naam(), versie));
            }
        });
    }

    /// It is not offered any more.
    ///
    /// @param door the product in its place; null when there is none
    public Product intrekken(Medewerker wie, UUID product, String reden, UUID door) {
        Artikelregels.regel("reden", "De reden", reden, true);
        return intrekken(redacteur(wie, "product intrekken"), product, reden, door);
    }

    private Product intrekken(Actor wie, UUID product, String reden, UUID door) {
        return wissel(wie, product, (tx, sql, huidig) -> {
            if (door != null && (door.equals(product) || !get(sql, wie, door).gepubliceerd())) {
                throw new Weigering("vervangen-door", "Kies een ander product dat gepubliceerd is");
            }
            sql.saveIngetrokken(product, door, tx.now());
            tx.publish(new Productgebeurtenis.ProductIngetrokken(product, huidig.naam(), reden, door));
        });
    }

    /// Higher or lower in the search than its words give; from -5 to 5.
    public Product voorrang(Medewerker wie, UUID product, int voorrang) {
        Verschijningsregels.voorrang(voorrang);
        return wissel(
                redacteur(wie, "zoeken bijstellen"), product, (tx, sql, huidig) -> sql.saveVoorrang(product, voorrang));
    }

    /// Job: what was planned holds on its first day, what ends goes after its last one; gives how many.
    public int kalender(Actor wie) {
        return db.change(wie, tx -> {
            var sql = new ProductenSql(tx.handle());
            var vandaag = tx.local().toLocalDate();
            var begonnen = sql.neemBegonnen(vandaag, PER_KEER);
            for (var id : begonnen) {
                sql.saveLive(id, tx.now());
                var nu = get(sql, wie, id);
                tx.publish(new Productgebeurtenis.ProductGepubliceerd(id, nu.naam(), nu.versie()));
            }
            var afgelopen = sql.neemAfgelopen(vandaag, PER_KEER);
            afgelopen.forEach(id -> intrekken(wie, id, "De laatste dag is voorbij", null));
            return begonnen.size() + afgelopen.size();
        });
    }

    private interface Stap {
        void doe(Tx tx, ProductenSql sql, Product huidig);
    }

    private Product wissel(Actor wie, UUID product, Stap stap) {
        return db.change(wie, tx -> {
            var sql = new ProductenSql(tx.handle());
            sql.lock(product);
            var huidig = get(sql, wie, product);
            Productregels.nietIngetrokken(huidig);
            stap.doe(tx, sql, huidig);
            return get(sql, wie, product);
        });
    }

    private static Product get(ProductenSql sql, Actor wie, UUID product) {
        return sql.find(wie.organisation(), product).orElseThrow(() -> Weigering.onbekend("Dit product"));
    }

    /// The own products with a draft that waits for a reader.
    public List<Product> teLezen(Medewerker wie) {
        var actor = redacteur(wie, "producten beheren");
        return db.read(
                actor,
                tx -> new ProductenSql(tx.handle())
                        .list(actor.organisation(), Productfilter.alles(1_000)).stream()
                                .filter(p -> p.klad()
                                        .filter(k -> k == Productstaat.TER_CONTROLE)
                                        .isPresent())
                                .toList());
    }
}
