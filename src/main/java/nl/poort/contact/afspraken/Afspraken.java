package nl.poort.contact.afspraken;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Appointments as the people at the desk make, move and cancel them for a customer.
public final class Afspraken {
    private static final Duration METEEN = Duration.ZERO;

    private final Db db;
    private final Agenda agenda;
    private final Boeking boeking;

    public Afspraken(Db db, Agenda agenda, Medewerkers medewerkers) {
        this.db = db;
        this.agenda = agenda;
        this.boeking = new Boeking(agenda, medewerkers);
    }

    /// Which times are free.
    public Agenda agenda() {
        return agenda;
    }

    public Afspraak maak(Medewerker wie, Afspraakmoment moment, Afspraakklant klant) {
        eisDesk(wie);
        return db.change(
                wie.actor("afspraak maken"),
                tx -> boeking.maak(tx, new Boeking.Wie(wie.organisatie(), METEEN, wie.naam()), moment, klant));
    }

    public Afspraak verzet(Medewerker wie, UUID id, Afspraakmoment naar) {
        eisDesk(wie);
        return db.change(wie.actor("afspraak verzetten"), tx -> {
            var oud = lock(new AfsprakenSql(tx.handle()), wie, id);
            return boeking.verzet(tx, new Boeking.Wie(wie.organisatie(), METEEN, wie.naam()), oud, naar, false);
        });
    }

    /// @param reden why; the customer reads it when we cannot receive the customer
    /// @param opVerzoek the customer asked for it
    public void annuleer(Medewerker wie, UUID id, boolean opVerzoek, String reden) {
        eisDesk(wie);
        var fouten = new Veldfouten();
        var waarom = opVerzoek
                ? fouten.tekst("reden", reden, 300)
                : fouten.verplicht("reden", reden, 300, "Schrijf op waarom de afspraak niet doorgaat");
        fouten.klaar();
        db.run(
                wie.actor("afspraak afzeggen"),
                tx -> boeking.annuleer(tx, lock(new AfsprakenSql(tx.handle()), wie, id), opVerzoek, waarom));
    }

    private static Afspraak lock(AfsprakenSql sql, Medewerker wie, UUID id) {
        return sql.lock(wie.organisatie(), id).orElseThrow(() -> Weigering.onbekend("Deze afspraak"));
    }

    public Afspraak get(Medewerker wie, UUID id) {
        eisDesk(wie);
        return db.read(wie.actor("afspraak bekijken"), tx -> new AfsprakenSql(tx.handle()).find(wie.organisatie(), id))
                .orElseThrow(() -> Weigering.onbekend("Deze afspraak"));
    }

    /// By the number somebody says or types.
    public Optional<Afspraak> zoek(Medewerker wie, String getypt) {
        eisDesk(wie);
        return Afspraakcode.lees(getypt)
                .flatMap(nummer ->
                        db.read(wie.actor("afspraak zoeken"), tx -> new AfsprakenSql(tx.handle()).opNummer(nummer)))
                .filter(a -> a.organisatie().equals(wie.organisatie()));
    }

    /// Every appointment of a day by time, those that were cancelled too.
    ///
    /// @param locatie null = every location
    public List<Afspraak> opDag(Medewerker wie, UUID locatie, LocalDate dag) {
        eisDesk(wie);
        return db.read(
                wie.actor("afspraken bekijken"),
                tx -> new AfsprakenSql(tx.handle()).opDag(wie.organisatie(), locatie, dag));
    }

    /// Of one customer, the newest first.
    public List<Afspraak> vanPartij(Actor wie, UUID partij) {
        return db.read(wie, tx -> new AfsprakenSql(tx.handle()).vanPartij(wie.organisation(), partij));
    }

    static void eisDesk(Medewerker wie) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN)) {
            throw new Weigering("geen-recht", "Alleen wie klanten helpt, kan dit doen");
        }
    }
}
