package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Onthouden;
import nl.poort.techniek.db.Tx;

/// What the people at the desk are busy with: several contacts at once, kept with every change, so that nothing is lost
/// when a computer stops, a login ends or somebody goes on elsewhere.
///
/// It begins with [#begin] (by hand) or [#open] (a call or message comes in) and ends with [#rondAf]: then it is a
/// [Klantcontact] with the same id. What happens in between stands in [Contactstappen]. Only who is busy with it
/// changes
/// it; colleagues see that it runs ([#samen]).
public final class LopendeContacten {
    static final String BEZIG = "contact vastleggen";
    private static final String KIJKEN = "zien wie in gesprek is";

    private final Db db;
    private final Onthouden<String, Optional<Kanaal>> kanalen = new Onthouden<>();

    public LopendeContacten(Db db) {
        this.db = db;
    }

    /// Somebody takes a contact by hand: it is on screen at once. One that stayed empty is used again.
    public LopendContact begin(Medewerker wie, String kanaal) {
        eisRecht(wie);
        return db.change(wie.actor(BEZIG), tx -> {
            var sql = new LopendeContactenSql(tx.handle());
            sql.lockPerson(wie.id());
            var leeg =
                    sql.ofPerson(wie.id()).stream().filter(LopendContact::leeg).findFirst();
            leeg.ifPresent(c -> sql.restart(c.id(), tx.now()));
            var id = leeg.map(LopendContact::id)
                    .orElseGet(() -> new Contactbegin(tx, wie).nieuw(kanalen, Binnenkomst.van(kanaal)));
            sql.activate(wie.id(), id, tx.now());
            return sql.find(wie.id(), id).orElseThrow();
        });
    }

    /// A call or message came in for this person: the same reference twice gives the same contact. It comes on screen
    /// when nothing else is.
    public LopendContact open(Medewerker wie, Binnenkomst binnen) {
        eisRecht(wie);
        return db.change(wie.actor(BEZIG), tx -> {
            var sql = new LopendeContactenSql(tx.handle());
            sql.lockPerson(wie.id());
            var eerder = eerder(tx, wie, binnen);
            if (eerder.isPresent()) {
                return eerder.get();
            }
            var vrij = sql.ofPerson(wie.id()).stream().allMatch(c -> c.actiefSinds() == null);
            var id = new Contactbegin(tx, wie).nieuw(kanalen, binnen);
            if (vrij) {
                sql.activate(wie.id(), id, tx.now());
            }
            return sql.find(wie.id(), id).orElseThrow();
        });
    }

    private static Optional<LopendContact> eerder(Tx tx, Medewerker wie, Binnenkomst binnen) {
        if (binnen.referentie() == null) {
            return Optional.empty();
        }
        if (new ContactverlopenSql(tx.handle()).hasReference(wie.organisatie(), binnen.referentie())) {
            throw new Weigering("contact-afgerond", "Dit contact is al afgerond");
        }
        return new LopendeContactenSql(tx.handle()).byReference(wie.organisatie(), binnen.referentie());
    }

    /// What this person is busy with, by place.
    public List<LopendContact> list(Medewerker wie) {
        return db.read(wie.actor(BEZIG), tx -> new LopendeContactenSql(tx.handle()).ofPerson(wie.id()));
    }

    public Optional<LopendContact> find(Medewerker wie, UUID id) {
        return db.read(wie.actor(BEZIG), tx -> new LopendeContactenSql(tx.handle()).find(wie.id(), id));
    }

    public LopendContact get(Medewerker wie, UUID id) {
        return find(wie, id).orElseThrow(() -> Weigering.onbekend("Dit contact"));
    }

    /// Everything that runs at the own organisation: who is busy, and since when.
    public List<LopendContact> bezig(Medewerker wie) {
        return db.read(wie.actor(KIJKEN), tx -> new LopendeContactenSql(tx.handle()).ofOrganisation(wie.organisatie()));
    }

    /// Colleagues who have the same customer or the same Vraag in hand now.
    public List<LopendContact> samen(Medewerker wie, LopendContact contact) {
        return contact.partij() == null && contact.vraag() == null
                ? List.of()
                : db.read(
                        wie.actor(KIJKEN),
                        tx -> new LopendeContactenSql(tx.handle()).together(wie.organisatie(), contact));
    }

    /// A second subject in the same conversation is a second contact, with the same customer.
    public LopendContact nogEenOnderwerp(Medewerker wie, UUID id) {
        return db.change(wie.actor(BEZIG), tx -> {
            var eerste = lock(tx, wie, id);
            var sql = new LopendeContactenSql(tx.handle());
            sql.lockPerson(wie.id());
            var tweede = new Contactbegin(tx, wie).naast(eerste);
            sql.activate(wie.id(), tweede, tx.now());
            return sql.find(wie.id(), tweede).orElseThrow();
        });
    }

    /// It becomes a contact, in one transaction with everything that comes of it.
    ///
    /// @param werk makes the contact, with the id and the begin of the running one; empty when it was only counted
    public Optional<Klantcontact> rondAf(
            Medewerker wie, UUID id, Function<LopendContact, Optional<Klantcontact>> werk) {
        return db.change(wie.actor(BEZIG), tx -> {
            var loopt = lock(tx, wie, id);
            var contact = werk.apply(loopt);
            var ruggespraak = new RuggesprakenSql(tx.handle());
            contact.ifPresentOrElse(
                    k -> {
                        var verloop = new Contactverloop(
                                k.id(),
                                loopt.begonnenOp(),
                                (int) loopt.duur(tx.now()).toSeconds(),
                                loopt.controle(),
                                ruggespraak.answeredBy(id).orElse(null),
                                loopt.bronnen());
                        new ContactverlopenSql(tx.handle()).insert(wie.organisatie(), verloop, loopt.referentie());
                    },
                    () -> tx.publish(new ContactVervallen(id, "geteld")));
            weg(tx, id);
            return contact;
        });
    }

    /// Opened by mistake: it goes away and leaves only that it was there.
    public void gooiWeg(Medewerker wie, UUID id) {
        db.run(wie.actor(BEZIG), tx -> {
            lock(tx, wie, id);
            weg(tx, id);
            tx.publish(new ContactVervallen(id, "weggegooid"));
        });
    }

    private static void weg(Tx tx, UUID id) {
        new RuggesprakenSql(tx.handle()).deleteOpen(id);
        new LopendeContactenSql(tx.handle()).delete(id);
    }

    /// How a closed contact went; empty for one that was not taken at the desk.
    public Optional<Contactverloop> verloop(Medewerker wie, UUID contact) {
        return db.read(
                wie.actor("contact bekijken"),
                tx -> new ContactverlopenSql(tx.handle()).find(wie.organisatie(), contact));
    }

    static LopendContact lock(Tx tx, Medewerker wie, UUID id) {
        eisRecht(wie);
        return new LopendeContactenSql(tx.handle())
                .lock(wie.id(), id)
                .orElseThrow(() -> Weigering.onbekend("Dit contact"));
    }

    private static void eisRecht(Medewerker wie) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN)) {
            throw new Weigering("geen-recht", "U mag geen contacten met klanten vastleggen");
        }
    }
}
