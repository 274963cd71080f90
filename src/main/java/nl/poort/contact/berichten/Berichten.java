package nl.poort.contact.berichten;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Messages to customers and partners: put ready, released, read, and called after when nothing else worked.
///
/// [#klaarzetten] is part of the transaction of its caller; [Berichtbezorging] brings the message afterwards.
public final class Berichten {
    private final Db db;
    private final Partijen partijen;

    public Berichten(Db db, Partijen partijen) {
        this.db = db;
        this.partijen = partijen;
    }

    /// The customer with the ways to bring a message: the preferred one first, the own page of the Vraag among them;
    /// for
    /// a customer this organisation does not know, that page only.
    public Ontvanger ontvanger(Actor actor, UUID partij) {
        return partijen.find(actor, partij)
                .map(klant -> new Ontvanger(klant.id(), klant.naam(), Berichtregels.volgorde(klant, true)))
                .orElseGet(Berichten::alleenPagina);
    }

    /// As [#ontvanger(Actor, UUID)], also for who is not known (null): where the customer talks about this Vraag first.
    public Ontvanger ontvanger(Actor actor, UUID partij, UUID vraag) {
        var gewoon = partij == null ? alleenPagina() : ontvanger(actor, partij);
        return db.read(actor, tx -> new GesprekswegSql(tx.handle()).find(vraag))
                .map(weg -> gewoon.eerstVia(weg.adres()))
                .orElse(gewoon);
    }

    /// Somebody we know nothing of but the Vraag: the own page is the only way.
    public static Ontvanger alleenPagina() {
        return new Ontvanger(null, "Anoniem", List.of(Bezorgadres.PORTAAL));
    }

    /// Puts a message ready in the transaction of the caller; it goes out after commit. The same cause (`bron`) gives
    /// the
    /// same message again.
    public Bericht klaarzetten(Actor actor, NieuwBericht nieuw) {
        var tekst = Berichtregels.schoon(nieuw.tekst());
        return db.change(actor, tx -> {
            var sql = new BerichtenSql(tx.handle());
            var id = tx.newId();
            var root = nieuw.root() != null ? nieuw.root() : nieuw.vraag() != null ? nieuw.vraag() : id;
            var volgorde = nieuw.ontvanger().volgorde();
            var bericht = new Bericht(
                    root,
                    id,
                    eigenaar(actor),
                    nieuw.kenmerk(),
                    nieuw.vraag(),
                    nieuw.ontvanger().partij(),
                    Berichtregels.eenRegel(nieuw.ontvanger().naam()),
                    nieuw.code(),
                    tekst.onderwerp(),
                    tekst.tekst(),
                    nieuw.rechtsgevolg(),
                    volgorde,
                    0,
                    0,
                    null,
                    Berichtstand.CONCEPT,
                    tx.now(),
                    null,
                    null,
                    null);
            if (!sql.insert(bericht, nieuw.bron())) {
                return sql.byCause(root, nieuw.bron()).orElseThrow();
            }
            new PoststukkenSql(tx.handle()).insert(bericht, nieuw.besluit(), nieuw.bijlagen());
            return nieuw.concept() ? bericht : release(tx, sql, bericht);
        });
    }

    /// Puts a message of a known code about a Vraag ready, in the words of the organisation; once for each cause.
    public Bericht vertel(
            Actor actor, UUID vraag, Ontvanger aan, Berichtcode code, Berichtgegevens gegevens, String bron) {
        var nieuw = NieuwBericht.bijVraag(vraag, gegevens.kenmerk(), aan, code, tekst(actor, code, gegevens));
        return klaarzetten(actor, nieuw.metBron(bron));
    }

    /// A text of a known code in the words that hold for this organisation today.
    public Berichttekst tekst(Actor actor, Berichtcode code, Berichtgegevens gegevens) {
        return db.read(actor, tx -> Berichtteksten.maak(code, Teksten.geldig(tx, actor, code), gegevens, tx.now()));
    }

    /// Releases a concept: from now on its text never changes.
    public Bericht vrijgeven(Actor actor, UUID id) {
        return db.change(actor, tx -> {
            var sql = new BerichtenSql(tx.handle());
            var bericht = lock(sql, actor, id);
            if (bericht.stand() != Berichtstand.CONCEPT) {
                throw new Weigering("al-vrijgegeven", "Dit bericht is al vrijgegeven");
            }
            return release(tx, sql, bericht);
        });
    }

    /// Changes the text of a concept.
    public Bericht herschrijven(Actor actor, UUID id, Berichttekst nieuw) {
        var tekst = Berichtregels.schoon(nieuw);
        return db.change(actor, tx -> {
            var sql = new BerichtenSql(tx.handle());
            var bericht = lock(sql, actor, id);
            if (bericht.stand() != Berichtstand.CONCEPT) {
                throw new Weigering("al-vrijgegeven", "Dit bericht is al vrijgegeven en verandert niet meer");
            }
            sql.rewrite(id, tekst);
            return sql.find(actor.organisation(), id).orElseThrow();
        });
    }

    public Bericht get(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(() -> Weigering.onbekend("Dit bericht"));
    }

    public Optional<Bericht> find(Actor actor, UUID id) {
        return db.read(actor, tx -> new BerichtenSql(tx.handle()).find(actor.organisation(), id));
    }

    /// What was told about a Vraag, the oldest first; concepts too.
    public List<Bericht> list(Actor actor, UUID vraag) {
        return db.read(actor, tx -> new BerichtenSql(tx.handle()).ofQuestion(actor.organisation(), vraag));
    }

    /// What was told about something that is no Vraag, such as a case; the oldest first.
    public List<Bericht> vanRoot(Actor actor, UUID root) {
        return db.read(actor, tx -> new BerichtenSql(tx.handle()).ofRoot(actor.organisation(), root));
    }

    /// What the customer sees on the own page: everything released.
    public List<Bericht> opPagina(Actor actor, UUID vraag) {
        return list(actor, vraag).stream()
                .filter(b -> b.stand() != Berichtstand.CONCEPT)
                .toList();
    }

    /// The proof of everything told about this root: each attempt, the oldest first.
    public List<Poging> pogingenVan(Actor actor, UUID root) {
        return db.read(actor, tx -> new PoststukkenSql(tx.handle()).attempts(actor.organisation(), root));
    }

    /// The proof: each attempt to bring this message, the oldest first.
    public List<Poging> pogingen(Actor actor, UUID bericht) {
        return db.read(actor, tx -> new BerichtenSql(tx.handle()).attempts(actor.organisation(), bericht));
    }

    /// The own page showed the messages of this Vraag: what waited there counts as read.
    public int gelezen(Actor actor, UUID vraag) {
        return db.change(actor, tx -> {
            var sql = new BerichtenSql(tx.handle());
            int aantal = 0;
            for (var bericht : sql.readable(eigenaar(actor), vraag)) {
                sql.read(bericht.id(), tx.now());
                if (!bericht.stand().aangekomen()) {
                    Bekendmaker.vandaag(tx, bericht, Berichtkanaal.PORTAAL);
                }
                sql.insertAttempt(
                        Poging.van(
                                tx,
                                bericht,
                                Berichtkanaal.PORTAAL,
                                Poging.Uitkomst.GELEZEN,
                                "getoond op de eigen pagina"),
                        bericht.organisatie());
                tx.publish(new BerichtGelezen(bericht.root(), bericht.id(), bericht.kenmerk()));
                aantal++;
            }
            return aantal;
        });
    }

    /// Which messages wait for a person to call.
    public List<Bericht> teBellen(Actor actor) {
        return db.read(actor, tx -> new BerichtenSql(tx.handle()).toCall(eigenaar(actor)));
    }

    /// A person called: reached, then the message is delivered; not reached, then it keeps waiting.
    ///
    /// @param verslag what was said, or why it did not work
    public Bericht nagebeld(Actor actor, UUID id, boolean gelukt, String verslag) {
        var fouten = new Veldfouten();
        var tekst = fouten.verplicht("verslag", verslag, 2_000, "Schrijf kort op hoe het gesprek ging");
        fouten.klaar();
        return db.change(actor, tx -> {
            var sql = new BerichtenSql(tx.handle());
            var bericht = lock(sql, actor, id);
            if (bericht.stand() != Berichtstand.NABELLEN) {
                throw new Weigering("niet-nabellen", "Bij dit bericht hoeft niemand te bellen");
            }
            sql.insertAttempt(
                    Poging.van(
                            tx,
                            bericht,
                            Berichtkanaal.TELEFOON,
                            gelukt ? Poging.Uitkomst.AFGELEVERD : Poging.Uitkomst.UITGESTELD,
                            tekst),
                    bericht.organisatie());
            if (gelukt) {
                sql.delivered(id, tx.now());
                Bekendmaker.vandaag(tx, bericht, Berichtkanaal.TELEFOON);
            }
            tx.publish(new BerichtNagebeld(bericht.root(), id, bericht.kenmerk(), gelukt));
            return sql.find(actor.organisation(), id).orElseThrow();
        });
    }

    /// Nobody calls about this any more: it did not arrive, and that stays known.
    void opgegeven(Actor actor, UUID id) {
        db.run(actor, tx -> {
            var sql = new BerichtenSql(tx.handle());
            lock(sql, actor, id);
            sql.undeliverable(id);
        });
    }

    /// How the messages of all organisations stand; for the health page.
    public Wachtrij wachtend() {
        return db.read(Actor.system("berichten tellen"), tx -> new BerichtenSql(tx.handle()).queue());
    }

    private static Bericht release(Tx tx, BerichtenSql sql, Bericht bericht) {
        var stand = Berichtregels.begin(bericht.volgorde());
        sql.release(bericht.id(), stand, stand == Berichtstand.NABELLEN ? null : tx.now());
        tx.publish(new BerichtVrijgegeven(bericht.root(), bericht.id(), bericht.kenmerk(), bericht.code()));
        if (stand == Berichtstand.NABELLEN) {
            tx.publish(NabellenNodig.van(bericht));
        }
        return sql.find(bericht.organisatie(), bericht.id()).orElseThrow();
    }

    private static Bericht lock(BerichtenSql sql, Actor actor, UUID id) {
        return sql.lock(actor.organisation(), id).orElseThrow(() -> Weigering.onbekend("Dit bericht"));
    }

    private static UUID eigenaar(Actor actor) {
        return java.util.Objects.requireNonNull(actor.organisation(), "a message is told by an organisation");
    }
}
