package nl.poort.contact.berichten;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.poort.registers.organisatie.Dienstroosters;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.RoosterGat;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Tells administrators before it is too late that nobody has duty: a gap in a roster is their task.
public final class Roosterwacht {
    private static final Actor SYSTEEM = Actor.system("rooster controleren");
    private static final Duration VOORUIT = Duration.ofDays(14);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM HH:mm 'uur'", Locale.of("nl", "NL"));

    private final Db db;
    private final Dienstroosters roosters;
    private final Medewerkers medewerkers;
    private final Berichten berichten;

    public Roosterwacht(Db db, Dienstroosters roosters, Medewerkers medewerkers, Berichten berichten) {
        this.db = db;
        this.roosters = roosters;
        this.medewerkers = medewerkers;
        this.berichten = berichten;
    }

    /// The gaps in the coming two weeks; each is told once to the administrators, else to the managers themselves.
    public List<RoosterGat> controleer() {
        return db.change(SYSTEEM, tx -> {
            var gaten = roosters.zelfcontrole(SYSTEEM, tx.now(), tx.now().plus(VOORUIT));
            gaten.forEach(this::meld);
            return gaten;
        });
    }

    private void meld(RoosterGat gat) {
        var beheer = medewerkers.metRol(SYSTEEM, gat.organisatie(), Rol.FUNCTIONEEL_BEHEERDER);
        var wie = beheer.isEmpty() ? medewerkers.metRol(SYSTEEM, gat.organisatie(), Rol.CALAMITEITENMANAGER) : beheer;
        wie.forEach(m -> meld(gat, m));
    }

    private void meld(RoosterGat gat, Medewerker m) {
        var tekst = new Berichttekst(
                "Taak: vul het dienstrooster",
                "Niemand heeft dienst tot " + moment(gat.tot()) + ". Vul het rooster voor die tijd.");
        berichten.klaarzetten(
                m.actor("rooster controleren"),
                new NieuwBericht(
                        gat.organisatie(),
                        null,
                        null,
                        Ontvanger.email(m.naam(), m.email()),
                        Berichtcode.NIEUWS,
                        tekst,
                        false,
                        false,
                        "roostergat tot " + gat.tot() + " " + m.id()));
    }

    private static String moment(Instant t) {
        return MOMENT.format(t.atZone(Tx.ZONE));
    }
}
