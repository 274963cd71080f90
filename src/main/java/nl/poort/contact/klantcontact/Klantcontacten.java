package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Onthouden;
import nl.poort.techniek.db.Tx;

/// The contacts with customers, from the first word to the result.
///
/// A contact begins with [#registreer] and ends with [#afronden]; after that only [#corrigeer] makes a new version. An
/// anonymous contact that was answered at once is only counted: [#turf].
public final class Klantcontacten {
    private final Db db;
    private final Kenmerken kenmerken;
    private final Onthouden<String, Optional<Kanaal>> kanalen = new Onthouden<>();

    public Klantcontacten(Db db, Kenmerken kenmerken) {
        this.db = db;
        this.kenmerken = kenmerken;
    }

    /// Begins a contact; without a known kenmerk a new one is reserved.
    public Klantcontact registreer(Actor actor, NieuwContact nieuw) {
        return db.change(actor, tx -> {
            var contact = begin(tx, nieuw);
            var sql = new KlantcontactenSql(tx.handle());
            sql.insert(contact, null);
            return compleet(sql, contact);
        });
    }

    /// A contact that this transaction will close with [#sluit]: only then is it written.
    Klantcontact begin(Tx tx, NieuwContact nieuw) {
        var contact = new Contactopening(tx, kenmerken, kanalen).open(nieuw);
        tx.publish(ContactGeregistreerd.van(contact));
        return contact;
    }

    /// With the contacts it refers to.
    private static Klantcontact compleet(KlantcontactenSql sql, Klantcontact contact) {
        return contact.vervolgOp() == null
                ? contact
                : sql.find(contact.organisatie(), contact.id()).orElseThrow();
    }

    /// Begins and closes a contact in one step, such as a call attempt or an answer by telephone.
    public Klantcontact legVast(Actor actor, NieuwContact nieuw, Afronding afronding) {
        return db.change(actor, tx -> sluit(tx, begin(tx, nieuw), afronding));
    }

    /// Takes a waiting customer from the queue.
    public Klantcontact aannemen(Actor actor, UUID id) {
        return db.change(actor, tx -> {
            var sql = new KlantcontactenSql(tx.handle());
            var contact = lock(sql, actor, id);
            if (contact.stand() != Contactstand.AANGEMELD) {
                throw new Weigering("al-aangenomen", "Deze klant is al geholpen of wordt nu geholpen");
            }
            sql.take(id, actor.id(), actor.name());
            return sql.find(actor.organisation(), id).orElseThrow();
        });
    }

    /// The customer hung up or walked away before it was finished.
    public Klantcontact afbreken(Actor actor, UUID id) {
        return db.change(actor, tx -> {
            var sql = new KlantcontactenSql(tx.handle());
            var contact = lock(sql, actor, id);
            if (contact.stand().klaar()) {
                throw new Weigering("contact-afgerond", "Dit contact is al afgerond");
            }
            sql.close(id, Contactstand.AFGEBROKEN, new Afronding(null, null, null, contact.vraag()), tx.now());
            tx.publish(
                    new ContactAfgerond(contact.root(), id, contact.kenmerk(), contact.kanaal(), null, false, false));
            return sql.find(actor.organisation(), id).orElseThrow();
        });
    }

    /// The contact belongs to this Vraag; for a contact that is still open.
    public Klantcontact koppel(Actor actor, UUID id, UUID vraag) {
        return db.change(actor, tx -> {
            var sql = new KlantcontactenSql(tx.handle());
            var contact = lock(sql, actor, id);
            if (vraag.equals(contact.vraag())) {
                return contact;
            }
            if (contact.stand().klaar() || contact.vraag() != null) {
                throw new Weigering(
                        "contact-andere-vraag",
                        "Dit contact is afgerond of hoort al bij een andere vraag: een tweede onderwerp is een tweede contact");
            }
            sql.link(id, vraag);
            tx.publish(new ContactGekoppeld(vraag, id, contact.kenmerk()));
            return sql.find(actor.organisation(), id).orElseThrow();
        });
    }

    /// Closes the contact with a result; from now on it never changes.
    public Klantcontact afronden(Actor actor, UUID id, Afronding afronding) {
        return db.change(actor, tx -> afronden(tx, lock(new KlantcontactenSql(tx.handle()), actor, id), afronding));
    }

    /// Links, closes and writes what the same transaction began.
    Klantcontact sluit(Tx tx, Klantcontact begonnen, Afronding afronding) {
        if (afronding.vraag() != null && !afronding.vraag().equals(begonnen.vraag())) {
            tx.publish(new ContactGekoppeld(afronding.vraag(), begonnen.id(), begonnen.kenmerk()));
        }
        var sql = new KlantcontactenSql(tx.handle());
        var contact = Contactregels.afgerond(begonnen, Contactregels.schoon(begonnen, afronding), tx.now());
        sql.insert(contact, null);
        tx.publish(ContactAfgerond.van(contact));
        return compleet(sql, contact);
    }

    private static Klantcontact afronden(Tx tx, Klantcontact open, Afronding afronding) {
        var sql = new KlantcontactenSql(tx.handle());
        var klaar = Contactregels.schoon(open, afronding);
        sql.close(open.id(), Contactstand.AFGEROND, klaar, tx.now());
        var contact = sql.find(tx.actor().organisation(), open.id()).orElseThrow();
        tx.publish(ContactAfgerond.van(contact));
        return contact;
    }

    /// Makes a new version of a closed contact that said something wrong; the old one stays.
    public Klantcontact corrigeer(Actor actor, UUID id, Correctie correctie) {
        return db.change(actor, tx -> {
            var sql = new KlantcontactenSql(tx.handle());
            var oud = lock(sql, actor, id);
            if (sql.isCorrected(id)) {
                throw new Weigering("al-gecorrigeerd", "Er is al een nieuwere versie van dit contact");
            }
            var reden = Contactregels.reden(oud, correctie);
            var nieuw = Contactregels.gecorrigeerd(oud, correctie, tx.newId(), actor, tx.now());
            sql.insert(nieuw, reden);
            tx.publish(new ContactGecorrigeerd(nieuw.root(), nieuw.id(), id, reden));
            return sql.find(actor.organisation(), nieuw.id()).orElseThrow();
        });
    }

    /// Counts an anonymous contact that was answered at once; nothing about the person is kept.
    public void turf(Actor actor, String kanaal, String onderwerp, Contactresultaat resultaat) {
        var tekst = Contactregels.onderwerpVanTurf(onderwerp);
        if (resultaat == null || !Contactregels.direct(resultaat) && resultaat != Contactresultaat.DOORVERWEZEN) {
            throw new Weigering(
                    "turf-niet-beantwoord",
                    "Alleen een contact dat meteen klaar is kan worden geturfd: leg anders het contact vast");
        }
        db.run(actor, tx -> {
            Kanalen.inGebruik(tx, kanalen, kanaal);
            var id = tx.newId();
            new KlantcontactenSql(tx.handle())
                    .insertTally(id, Partijen.eigenaar(actor), tx.now(), kanaal, tekst, resultaat);
            tx.publish(new ContactGeturfd(id, kanaal, tekst, resultaat));
        });
    }

    public Klantcontact get(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(() -> Weigering.onbekend("Dit contact"));
    }

    public Optional<Klantcontact> find(Actor actor, UUID id) {
        return db.read(actor, tx -> new KlantcontactenSql(tx.handle()).find(actor.organisation(), id));
    }

    /// All contacts of a party, also those spoken for it by others, the newest first; of a corrected one the last
    /// version.
    public List<Klantcontact> tijdlijn(Actor actor, UUID partij) {
        return db.read(actor, tx -> new KlantcontactenSql(tx.handle()).ofParty(actor.organisation(), partij));
    }

    /// The contacts of a Vraag, the oldest first; of a corrected one the last version.
    public List<Klantcontact> bijVraag(Actor actor, UUID vraag) {
        return db.read(actor, tx -> new KlantcontactenSql(tx.handle()).ofQuestion(actor.organisation(), vraag));
    }

    /// Who waits, the longest first.
    public List<Klantcontact> wachtrij(Actor actor) {
        return db.read(actor, tx -> new KlantcontactenSql(tx.handle()).waiting(Partijen.eigenaar(actor)));
    }

    /// Finds by kenmerk, error code, or words in the subject and the customer's own words; the newest first.
    public List<Klantcontact> zoek(Actor actor, String tekst, int limit) {
        var getypt = tekst == null ? "" : tekst.strip();
        if (getypt.length() < 2 || !Veldfouten.isOpTeSlaan(getypt)) {
            return List.of();
        }
        var organisatie = Partijen.eigenaar(actor);
        int hoogstens = Math.clamp(limit, 1, 100);
        return db.read(actor, tx -> {
            var sql = new KlantcontactenSql(tx.handle());
            var kenmerk = Kenmerken.lees(getypt);
            if (kenmerk.isPresent()) {
                return sql.byReference(organisatie, kenmerk.get(), hoogstens);
            }
            var opCode = sql.byErrorCode(organisatie, getypt.toUpperCase(java.util.Locale.ROOT), hoogstens);
            return opCode.isEmpty() ? sql.byText(organisatie, getypt, hoogstens) : opCode;
        });
    }

    /// What another contact link may take over, so that the customer is not asked again; only when the customer said to
    /// report it there himself. That it was taken over is recorded.
    public Optional<Overname> vanKenmerk(Actor actor, String kenmerk) {
        var gelezen = Kenmerken.lees(kenmerk);
        if (gelezen.isEmpty()) {
            return Optional.empty();
        }
        return db.change(Actor.system("kenmerk overnemen"), tx -> {
            var eerste = new KlantcontactenSql(tx.handle()).selfReported(gelezen.get());
            return eerste.map(contact -> {
                tx.publish(new KenmerkOvergenomen(contact.id(), contact.kenmerk(), actor.organisation()));
                var klant = contact.namens() == null ? contact.partij() : contact.namens();
                return new Overname(
                        contact.kenmerk(),
                        contact.id(),
                        contact.organisatie(),
                        contact.tijd(),
                        contact.onderwerp(),
                        contact.eigenWoorden(),
                        contact.context(),
                        klant == null
                                ? null
                                : new PartijenSql(tx.handle())
                                        .find(null, klant)
                                        .map(Contactopening::zonderBsn)
                                        .orElse(null));
            });
        });
    }

    /// The tally and the contacts of a period, by channel, subject and result.
    public List<Contacttelling> tellingen(Actor actor, Instant van, Instant tot) {
        return db.read(actor, tx -> new KlantcontactenSql(tx.handle()).counts(Partijen.eigenaar(actor), van, tot));
    }

    private static Klantcontact lock(KlantcontactenSql sql, Actor actor, UUID id) {
        return sql.lock(actor.organisation(), id).orElseThrow(() -> Weigering.onbekend("Dit contact"));
    }
}
