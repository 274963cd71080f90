package nl.poort.contact.afspraken;

import java.util.UUID;
import nl.poort.contact.kanalen.BalieAfgerond;
import nl.poort.contact.kanalen.Balies;
import nl.poort.contact.kanalen.Bezoeker;
import nl.poort.contact.kanalen.Bezoekstand;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// The customer with an appointment comes in: at the kiosk with the number, or at the desk. From then on he stands in
/// the queue of the counter, and what happens there comes back here.
public final class Afspraakbalie {
    private static final Actor SYSTEEM = Actor.system("afspraak volgen");

    private final Db db;
    private final Balies balies;

    public Afspraakbalie(Db db, Balies balies) {
        this.db = db;
        this.balies = balies;
    }

    /// Wiring: listens from now on.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("afspraken.balie", BalieAfgerond.class, g -> afgerond(g.root()));
    }

    /// The customer signs in with the number; nothing about the customer is shown.
    public Balies.Bon meldAan(UUID organisatie, String getypt) {
        var bezoeker = Actor.outsider("Bezoeker", organisatie, "aanmelden voor afspraak");
        return db.change(bezoeker, tx -> {
            var sql = new AfsprakenSql(tx.handle());
            var a = Afspraakcode.lees(getypt)
                    .flatMap(sql::opNummer)
                    .filter(gevonden -> gevonden.organisatie().equals(organisatie))
                    .flatMap(gevonden -> sql.lock(organisatie, gevonden.id()))
                    .orElseThrow(() -> new Weigering(
                            "onbekend-nummer",
                            "Wij kennen dit nummer niet. Kijk in uw bevestiging, of meld u bij een medewerker."));
            eisOpTijd(tx, a);
            return neem(tx, bezoeker, a);
        });
    }

    /// An employee signs the customer in, also one who is late.
    public Balies.Bon meldAan(Medewerker wie, UUID id) {
        Afspraken.eisDesk(wie);
        return db.change(wie.actor("bezoeker aanmelden"), tx -> {
            var a = new AfsprakenSql(tx.handle())
                    .lock(wie.organisatie(), id)
                    .orElseThrow(() -> Weigering.onbekend("Deze afspraak"));
            if (!a.dag().equals(tx.local().toLocalDate())) {
                throw new Weigering("andere-dag", "Deze afspraak is op een andere dag");
            }
            return neem(tx, wie.actor("bezoeker aanmelden"), a);
        });
    }

    private static void eisOpTijd(Tx tx, Afspraak a) {
        var moment = Afspraaktaal.moment(a.begin().atZone(Tx.ZONE).toLocalDateTime());
        if (tx.now().isBefore(a.begin().minus(Agendaregels.VROEG))) {
            throw new Weigering("te-vroeg", "Uw afspraak is %s. Aanmelden kan vanaf een uur ervoor.".formatted(moment));
        }
        if (a.stand() == Afspraakstand.NIET_VERSCHENEN
                || a.stand() == Afspraakstand.BEVESTIGD
                        && tx.now().isAfter(a.begin().plus(Agendaregels.LAAT))) {
            throw new Weigering(
                    "te-laat",
                    "Uw afspraak was %s. Meld u bij een medewerker, of neem een volgnummer.".formatted(moment));
        }
    }

    private Balies.Bon neem(Tx tx, Actor wie, Afspraak a) {
        if (a.stand() == Afspraakstand.GEANNULEERD || a.stand() == Afspraakstand.KLAAR) {
            throw new Weigering(
                    "voorbij",
                    a.stand() == Afspraakstand.KLAAR
                            ? "Deze afspraak is al geweest"
                            : "Deze afspraak is afgezegd. Neem een volgnummer.");
        }
        var plaats = new RoostersSql(tx.handle())
                .find(a.organisatie(), a.locatie())
                .map(Locatie::naam)
                .orElse(null);
        var bon = balies.meldAan(
                wie,
                a.organisatie(),
                new Bezoeker(
                        a.onderwerp(),
                        a.naam(),
                        plaats,
                        new Bezoeker.Afgesproken(a.id(), a.begin(), a.medewerker(), a.partij())));
        new AfsprakenSql(tx.handle()).aangemeld(a.id(), bon.bezoek().id());
        if (a.stand() != Afspraakstand.AANGEMELD) {
            tx.publish(
                    new AfspraakAangemeld(a.id(), a.organisatie(), bon.bezoek().id()));
        }
        return bon;
    }

    private void afgerond(UUID bezoek) {
        db.run(SYSTEEM, tx -> {
            var sql = new AfsprakenSql(tx.handle());
            var hoe = balies.uitkomst(bezoek);
            sql.lockBezoek(bezoek)
                    .filter(a -> a.stand() == Afspraakstand.AANGEMELD && hoe.isPresent())
                    .ifPresent(a -> {
                        sql.stand(a.id(), stand(hoe.get()), null);
                        tx.publish(
                                hoe.get() == Bezoekstand.NIET_VERSCHENEN
                                        ? new AfspraakNietVerschenen(a.id(), a.organisatie())
                                        : new AfspraakAfgerond(
                                                a.id(), a.organisatie(), hoe.get() == Bezoekstand.GEHOLPEN));
                    });
        });
    }

    private static Afspraakstand stand(Bezoekstand hoe) {
        return switch (hoe) {
            case GEHOLPEN -> Afspraakstand.KLAAR;
            case NIET_VERSCHENEN -> Afspraakstand.NIET_VERSCHENEN;
            case WEGGEGAAN -> Afspraakstand.WEGGEGAAN;
        };
    }
}
