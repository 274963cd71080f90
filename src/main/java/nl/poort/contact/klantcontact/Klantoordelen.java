package nl.poort.contact.klantcontact;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Geheimen;
import nl.poort.techniek.db.Tx;

/// What customers think of a contact: once per contact, with the code we gave, without a login, for thirty days.
public final class Klantoordelen {
    private static final Actor KLANT = Actor.system("klant geeft een oordeel");
    /// After this long nobody remembers how it went.
    public static final Duration GELDIG = Duration.ofDays(30);

    private final Db db;
    private final Oordeelcode code;

    public Klantoordelen(Db db) {
        this.db = db;
        this.code = new Oordeelcode(Geheimen.get(db, "oordeelcode"));
    }

    /// The code for one contact.
    public String code(UUID contact) {
        return db.read(KLANT, tx -> code.van(new OordelenSql(tx.handle()).eerste(contact)));
    }

    /// The code for the contact in which this Vraag was asked, or the last one about it; empty when nobody spoke with
    /// us.
    public Optional<String> codeBijVraag(UUID vraag) {
        return db.read(KLANT, tx -> new OordelenSql(tx.handle()).vanVraag(vraag).map(code::van));
    }

    /// What was asked with this code, and what was answered so far.
    public Optional<Klantoordeel> find(String getypt) {
        return code.lees(getypt).flatMap(id -> db.read(KLANT, tx -> new OordelenSql(tx.handle()).find(id)));
    }

    /// The first tap.
    public void geefCijfer(String getypt, int cijfer) {
        if (cijfer < 1 || cijfer > 10) {
            throw new Weigering("cijfer", "Kies een cijfer van 1 tot en met 10");
        }
        geef(getypt, (tx, oordeel) -> {
            if (new OordelenSql(tx.handle()).insert(oordeel.contact(), cijfer, tx.now()) == 0) {
                throw new Weigering("al-gegeven", "U hebt voor dit contact al een cijfer gegeven. Dank u wel.");
            }
            var sql = new OordelenSql(tx.handle());
            tx.publish(new KlantoordeelGegeven(
                    sql.root(oordeel.contact()), oordeel.contact(), sql.kanaal(oordeel.contact()), cijfer));
        });
    }

    /// The second tap: whether we felt for the customer and thought along, two things in one answer (S2-034).
    public void zegHoe(String getypt, boolean leefdeIn, boolean dachtMee) {
        geef(getypt, (tx, oordeel) -> {
            if (new OordelenSql(tx.handle()).empathie(oordeel.contact(), leefdeIn, dachtMee) == 0) {
                throw eersteCijfer(oordeel, oordeel.leefdeIn() != null);
            }
        });
    }

    /// Whether it is solved according to the customer: something else than that we closed it (S2-097).
    public void zegOpgelost(String getypt, boolean opgelost) {
        geef(getypt, (tx, oordeel) -> {
            if (new OordelenSql(tx.handle()).opgelost(oordeel.contact(), opgelost) == 0) {
                throw eersteCijfer(oordeel, oordeel.opgelost() != null);
            }
        });
    }

    private static Weigering eersteCijfer(Klantoordeel oordeel, boolean al) {
        return al
                ? new Weigering("al-gegeven", "Deze vraag hebt u al beantwoord. Dank u wel.")
                : new Weigering("cijfer", oordeel.cijfer() == null ? "Kies eerst een cijfer" : "Dit is niet gelukt");
    }

    private void geef(String getypt, BiConsumer<Tx, Klantoordeel> werk) {
        db.run(KLANT, tx -> {
            var oordeel = find(getypt).orElseThrow(() -> Weigering.onbekend("Deze code"));
            if (oordeel.tijd().plus(GELDIG).isBefore(tx.now())) {
                throw new Weigering(
                        "verlopen", "Dit contact is te lang geleden. U kunt er geen cijfer meer voor geven.");
            }
            werk.accept(tx, oordeel);
        });
    }
}
