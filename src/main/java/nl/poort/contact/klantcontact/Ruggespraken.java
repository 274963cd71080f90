package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// A specialist is asked while the customer waits: the question goes to a team, the answer comes back on the screen of
/// the
/// desk. The contact stays where it is, and counts as answered at once.
public final class Ruggespraken {
    private static final String VRAGEN = "ruggespraak vragen";
    private static final String GEVEN = "ruggespraak geven";
    private static final int LANG = 2_000;

    private final Db db;
    private final Organisaties organisaties;

    public Ruggespraken(Db db, Organisaties organisaties) {
        this.db = db;
        this.organisaties = organisaties;
    }

    /// Asks a team, of whatever organisation; with whom the desk speaks does not go along.
    public Ruggespraak vraag(Medewerker wie, UUID contact, UUID naarTeam, String gevraagd) {
        var tekst = eis(gevraagd, "gevraagd", "Schrijf op wat u wilt weten");
        return db.change(wie.actor(VRAGEN), tx -> {
            LopendeContacten.lock(tx, wie, contact);
            var team = organisaties.getTeam(tx.actor(), naarTeam);
            var r = new Ruggespraak(
                    contact,
                    tx.newId(),
                    wie.organisatie(),
                    wie.id(),
                    wie.naam(),
                    naarTeam,
                    tekst,
                    tx.now(),
                    null,
                    null,
                    null,
                    null);
            new RuggesprakenSql(tx.handle()).insert(r, team.organisatie());
            tx.publish(new RuggespraakGevraagd(contact, r.id(), naarTeam));
            return r;
        });
    }

    /// Somebody of the team that was asked answers.
    public void beantwoord(Medewerker wie, UUID id, String antwoord) {
        var tekst = eis(antwoord, "antwoord", "Schrijf uw antwoord op");
        db.run(wie.actor(GEVEN), tx -> {
            var r = open(tx, id);
            if (!wie.teams().contains(r.naarTeam())) {
                throw Weigering.onbekend("Deze ruggespraak");
            }
            antwoord(tx, r, tekst, wie.id(), wie.naam());
        });
    }

    /// The asker writes down what the specialist said by telephone.
    public void gehoord(Medewerker wie, UUID id, String antwoord) {
        var tekst = eis(antwoord, "antwoord", "Schrijf op wat de collega zei");
        db.run(wie.actor(VRAGEN), tx -> {
            var r = open(tx, id);
            if (!wie.id().equals(r.vrager())) {
                throw Weigering.onbekend("Deze ruggespraak");
            }
            antwoord(tx, r, tekst, null, null);
        });
    }

    private static Ruggespraak open(Tx tx, UUID id) {
        var r = new RuggesprakenSql(tx.handle())
                .lock(id)
                .orElseThrow(() -> new Weigering(
                        "ruggespraak-vervallen", "De collega wacht niet meer: het gesprek is al afgerond"));
        if (!r.open()) {
            throw new Weigering("al-beantwoord", "Deze ruggespraak is al beantwoord");
        }
        return r;
    }

    private static void antwoord(Tx tx, Ruggespraak r, String tekst, UUID door, String naam) {
        new RuggesprakenSql(tx.handle()).answer(r, tekst, door, naam, tx.now());
        tx.publish(new RuggespraakBeantwoord(r.contact(), r.id(), r.naarTeam()));
    }

    /// What was asked in this contact of mine, the first one first.
    public List<Ruggespraak> bij(Medewerker wie, UUID contact) {
        return db.read(
                wie.actor(VRAGEN),
                tx -> new RuggesprakenSql(tx.handle())
                        .ofContact(contact).stream()
                                .filter(r -> r.organisatie().equals(wie.organisatie()))
                                .toList());
    }

    /// Who waits for an answer of the own teams, the longest first.
    public List<Ruggespraak> wachtend(Medewerker wie) {
        return wie.teams().isEmpty()
                ? List.of()
                : db.read(wie.actor(GEVEN), tx -> new RuggesprakenSql(tx.handle()).waiting(wie.teams()));
    }

    private static String eis(String tekst, String veld, String zin) {
        var fouten = new Veldfouten();
        var kaal = fouten.verplicht(veld, tekst, LANG, zin);
        fouten.klaar();
        return kaal;
    }
}
