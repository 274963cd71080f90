package nl.poort.contact.kennis;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.db.Tx;

/// The knowledge base for who writes: concept, check, publish, review, replace, withdraw.
///
/// Only articles of the own organisation; another one's are not found.
public final class Kennisredactie {
    private static final int PER_KEER = 200;

    private final Db db;

    public Kennisredactie(Db db) {
        this.db = db;
    }

    public Artikel schrijven(Actor wie, Artikeltekst tekst) {
        return db.change(wie, tx -> schrijf(tx, tekst, Herkomst.NIEUW, 0));
    }

    /// As [#schrijven], with a number that already exists elsewhere; taken over again it is left as it is.
    public Artikel overnemen(Actor wie, String nummer, Artikeltekst tekst) {
        int volgnummer = Artikelregels.volgnummer(nummer)
                .orElseThrow(() -> new Weigering("nummer", "Een artikelnummer ziet eruit als KA-12"));
        return db.change(wie, tx -> {
            var sql = new KennisSql(tx.handle());
            sql.lockNummers();
            return sql.findNummer(volgnummer).orElseGet(() -> schrijf(tx, tekst, Herkomst.NIEUW, volgnummer));
        });
    }

    /// A concept that comes in the place of a published article on the day it is published itself: until then the old
    /// one holds. Asked again it gives the same concept.
    public Artikel opvolgen(Actor wie, UUID artikel) {
        return db.change(wie, tx -> {
            var sql = new KennisSql(tx.handle());
            var huidig = Kennis.eigen(wie, sql, artikel);
            Artikelregels.opvolgbaar(huidig);
            return sql.findOpvolger(artikel).orElseGet(() -> {
                var dag = tx.local().toLocalDate().plusYears(1);
                return schrijf(tx, huidig.tekst().herzien(dag), Herkomst.opvolger(artikel), 0);
            });
        });
    }

    /// Writes the next version. A published article stays published: colleagues answer with the new text at once.
    ///
    /// @param gezienVersie the version the writer started from
    public Artikel wijzigen(Actor wie, UUID artikel, int gezienVersie, Artikeltekst tekst) {
        Artikelregels.controleer(tekst);
        return db.change(wie, tx -> {
            var sql = new KennisSql(tx.handle());
            var huidig = Kennis.eigen(wie, sql, artikel);
            var staat = Artikelregels.naWijzigen(huidig, gezienVersie);
            sql.saveTekst(artikel, staat, tekst, wie.id(), tx.now());
            sql.saveVersie(artikel, wie.name(), tx.now());
            tx.publish(new ArtikelGewijzigd(artikel, huidig.nummer(), huidig.versie() + 1));
            return sql.get(artikel);
        });
    }

    public Artikel toewijzen(Actor wie, UUID artikel, Eigenaar eigenaar) {
        Artikelregels.regel("eigenaar", "De eigenaar", eigenaar.naam(), true);
        return db.change(wie, tx -> {
            var sql = new KennisSql(tx.handle());
            var huidig = Kennis.eigen(wie, sql, artikel);
            sql.saveEigenaar(artikel, eigenaar, tx.now());
            tx.publish(new ArtikelToegewezen(artikel, huidig.nummer(), eigenaar.naam()));
            return sql.get(artikel);
        });
    }

    public Artikel terControle(Actor wie, UUID artikel) {
        return stap(wie, artikel, Artikelstaat.TER_CONTROLE, a -> new ControleGevraagd(artikel, a.nummer(), a.titel()));
    }

    /// The reader gives a concept back to its writer.
    public Artikel teruggeven(Actor wie, UUID artikel, String reden) {
        Artikelregels.regel("reden", "De reden", reden, true);
        return stap(wie, artikel, Artikelstaat.CONCEPT, a -> new ArtikelTeruggegeven(artikel, a.nummer(), reden));
    }

    /// Publishes what was checked, or what was expired and got a new review date.
    public Artikel publiceren(Actor wie, UUID artikel) {
        return db.change(wie, tx -> {
            var vandaag = tx.local().toLocalDate();
            var huidig = Kennis.eigen(wie, new KennisSql(tx.handle()), artikel);
            Artikelregels.publiceerbaar(huidig, vandaag);
            if (huidig.staat() == Artikelstaat.TER_CONTROLE) {
                Verschijningsregels.vierOgen(wie, huidig.schrijver().orElse(null), "dit artikel");
            }
            var v = huidig.tekst().verschijning();
            return Verschijningsregels.bijPublicatie(v, vandaag) == Artikelstaat.GEPLAND
                    ? stap(
                            wie,
                            artikel,
                            Artikelstaat.GEPLAND,
                            a -> new ArtikelGepland(
                                    artikel, a.nummer(), v.vanaf().orElseThrow().toString()))
                    : verschijn(wie, artikel);
        });
    }

    /// From now on it is there; what it replaces is not.
    private Artikel verschijn(Actor wie, UUID artikel) {
        var nieuw = stap(
                wie,
                artikel,
                Artikelstaat.GEPUBLICEERD,
                a -> new ArtikelGepubliceerd(
                        artikel, a.nummer(), a.titel(), a.versie(), a.tekst().gedeeld()));
        nieuw.volgtOp()
                .ifPresent(oud -> db.run(wie, tx -> {
                    var sql = new KennisSql(tx.handle());
                    var vorige = Kennis.eigen(wie, sql, oud);
                    if (vorige.staat().openbaarGemaakt() && !vorige.probleem().speelt()) {
                        vervangen(wie, oud, artikel);
                    }
                }));
        return nieuw;
    }

    /// Higher or lower in the search than its words give; from -5 to 5.
    public Artikel voorrang(Actor wie, UUID artikel, int voorrang) {
        Verschijningsregels.voorrang(voorrang);
        return db.change(wie, tx -> {
            var sql = new KennisSql(tx.handle());
            Kennis.eigen(wie, sql, artikel);
            new ArtikelloopSql(tx.handle()).saveVoorrang(artikel, voorrang);
            return sql.get(artikel);
        });
    }

    /// The other article comes in its place: who opens the old one is sent on.
    public Artikel vervangen(Actor wie, UUID artikel, UUID door) {
        return db.change(wie, tx -> {
            var sql = new KennisSql(tx.handle());
            var nieuw = sql.find(door).orElseThrow(() -> Weigering.onbekend("Het nieuwe artikel"));
            Artikelregels.vervangt(Kennis.eigen(wie, sql, artikel), nieuw);
            sql.saveVervangen(artikel, door, tx.now());
            tx.publish(new ArtikelVervangen(artikel, sql.get(artikel).nummer(), door));
            return sql.get(artikel);
        });
    }

    public Artikel intrekken(Actor wie, UUID artikel, String reden) {
        Artikelregels.regel("reden", "De reden", reden, true);
        return stap(wie, artikel, Artikelstaat.INGETROKKEN, a -> new ArtikelIngetrokken(artikel, a.nummer(), reden));
    }

    /// Job: published articles whose review date has passed; gives how many, call again while that is not 0.
    public int verlopenMarkeren(Actor wie) {
        return db.change(wie, tx -> {
            var sql = new KennisSql(tx.handle());
            var verlopen =
                    new ArtikelloopSql(tx.handle()).neemVerlopen(tx.local().toLocalDate(), PER_KEER);
            verlopen.forEach(id -> {
                sql.saveStaat(id, Artikelstaat.VERLOPEN, tx.now());
                var a = sql.get(id);
                tx.publish(new ArtikelVerlopen(id, a.nummer(), a.titel()));
            });
            return verlopen.size();
        });
    }

    /// Job: what was planned appears on its first day, what ends goes after its last one; gives how many, call again
    /// while that is not 0.
    public int kalender(Actor wie) {
        return db.change(wie, tx -> {
            var loop = new ArtikelloopSql(tx.handle());
            var vandaag = tx.local().toLocalDate();
            var begonnen = loop.neemBegonnen(vandaag, PER_KEER);
            begonnen.forEach(id -> verschijn(wie, id));
            var afgelopen = loop.neemAfgelopen(vandaag, PER_KEER);
            afgelopen.forEach(id -> intrekken(wie, id, "De laatste dag is voorbij"));
            return begonnen.size() + afgelopen.size();
        });
    }

    /// Articles of the own organisation, the one to be reviewed first on top.
    public List<Artikel> list(Actor wie, Artikelfilter filter) {
        return db.read(wie, tx -> new KennisSql(tx.handle()).list(wie.organisation(), filter));
    }

    /// All versions, the newest first.
    public List<Artikelversie> listVersies(Actor wie, UUID artikel) {
        return db.read(wie, tx -> new KennisSql(tx.handle()).listVersies(artikel));
    }

    private Artikel stap(
            Actor wie, UUID artikel, Artikelstaat naar, java.util.function.Function<Artikel, Gebeurtenis> gebeurd) {
        return db.change(wie, tx -> {
            var sql = new KennisSql(tx.handle());
            var huidig = Kennis.eigen(wie, sql, artikel);
            Artikelregels.stap(huidig, naar);
            sql.saveStaat(artikel, naar, tx.now());
            tx.publish(gebeurd.apply(huidig));
            return sql.get(artikel);
        });
    }

    /// @param volgnummer 0 = the next one
    static Artikel schrijf(Tx tx, Artikeltekst tekst, Herkomst herkomst, int volgnummer) {
        Artikelregels.controleer(tekst);
        var sql = new KennisSql(tx.handle());
        var wie = tx.actor();
        var id = tx.newId();
        var organisatie = Artikelregels.organisatie(wie);
        sql.insert(new KennisSql.Nieuw(id, sql.nummer(volgnummer), organisatie, tekst, wie, herkomst), tx.now());
        sql.saveVersie(id, wie.name(), tx.now());
        var artikel = sql.get(id);
        tx.publish(new ArtikelGeschreven(id, artikel.nummer(), artikel.titel()));
        return artikel;
    }
}
