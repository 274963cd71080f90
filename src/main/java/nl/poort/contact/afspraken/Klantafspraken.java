package nl.poort.contact.afspraken;

import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Geheimen;

/// Appointments as customers make them without a login, and change them with the number and code they got.
public final class Klantafspraken {
    private static final Actor LEZER = Actor.system("afspraak bekijken");

    private final Db db;
    private final Boeking boeking;
    private final Afspraakcode code;

    public Klantafspraken(Db db, Agenda agenda, Medewerkers medewerkers) {
        this.db = db;
        this.boeking = new Boeking(agenda, medewerkers);
        this.code = new Afspraakcode(Geheimen.get(db, "afspraakcode"));
    }

    /// What stands in the link; who has both, may change the appointment.
    public record Sleutel(String nummer, String code) {
        @Override
        public String toString() {
            return "Sleutel";
        }
    }

    public Sleutel sleutel(Afspraak a) {
        return new Sleutel(a.nummer(), code.code(a.nummer()));
    }

    public Afspraak maak(UUID organisatie, Afspraakmoment moment, Afspraakklant klant) {
        eisVrijeKeuze(moment);
        return db.change(klant(organisatie, "afspraak maken"), tx -> {
            int al = new AfsprakenSql(tx.handle()).open(organisatie, klant.email(), klant.telefoon(), tx.now());
            if (al >= Agendaregels.PER_KLANT) {
                throw new Weigering(
                        "te-veel",
                        "U hebt al %d afspraken. Zeg er een af, of bel ons voor nog een afspraak.".formatted(al));
            }
            return boeking.maak(tx, wie(organisatie), moment, klant);
        });
    }

    /// Empty when number and code do not belong together.
    public Optional<Afspraak> find(Sleutel s) {
        return code.klopt(s.nummer(), s.code())
                ? db.read(LEZER, tx -> new AfsprakenSql(tx.handle()).opNummer(s.nummer()))
                : Optional.empty();
    }

    public Afspraak verzet(Sleutel s, Afspraakmoment naar) {
        eisVrijeKeuze(naar);
        var a = get(s);
        return db.change(klant(a.organisatie(), "afspraak verzetten"), tx -> {
            var oud =
                    new AfsprakenSql(tx.handle()).lock(a.organisatie(), a.id()).orElseThrow();
            // with the same employee as before
            var zelfde = new Afspraakmoment(naar.locatie(), oud.product(), naar.begin(), oud.medewerker());
            return boeking.verzet(tx, wie(a.organisatie()), oud, zelfde, true);
        });
    }

    public void annuleer(Sleutel s) {
        var a = get(s);
        db.run(klant(a.organisatie(), "afspraak afzeggen"), tx -> {
            var oud =
                    new AfsprakenSql(tx.handle()).lock(a.organisatie(), a.id()).orElseThrow();
            boeking.annuleer(tx, oud, true, null);
        });
    }

    private Afspraak get(Sleutel s) {
        return find(s).orElseThrow(() -> Weigering.onbekend("Deze afspraak"));
    }

    private static void eisVrijeKeuze(Afspraakmoment m) {
        if (m.medewerker() != null) {
            throw new Weigering(
                    "geen-recht", "Een afspraak met een bepaalde medewerker maakt u met ons samen. Bel ons.");
        }
    }

    private static Boeking.Wie wie(UUID organisatie) {
        return new Boeking.Wie(organisatie, Agendaregels.VOORAF, "Klant");
    }

    private static Actor klant(UUID organisatie, String doel) {
        return Actor.outsider("Klant", organisatie, doel);
    }
}
