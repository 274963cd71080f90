package nl.poort.contact.berichten;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.CalamiteitenmanagerOpgeroepen;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.TeamOpgeroepen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Calls up people by message, in the transaction that needs them: priority 1 and its message are never apart.
public final class Calamiteitberichtgever {
    private static final Actor SYSTEEM = Actor.system("oproepen");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'om' HH:mm 'uur'", Locale.of("nl", "NL"));

    private final Medewerkers medewerkers;
    private final Berichten berichten;
    private final String pagina;

    /// @param pagina full address of the screen on which a call-up is confirmed
    public Calamiteitberichtgever(Medewerkers medewerkers, Berichten berichten, String pagina) {
        this.medewerkers = medewerkers;
        this.berichten = berichten;
        this.pagina = pagina;
    }

    /// Wiring: listens from now on.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.within(CalamiteitenmanagerOpgeroepen.class, (tx, g) -> manager(g));
        gebeurtenissen.within(TeamOpgeroepen.class, (tx, g) -> team(g));
    }

    private void manager(CalamiteitenmanagerOpgeroepen g) {
        var tekst = new Berichttekst(
                g.alarm() ? "ALARM, prioriteit 1: bevestig uw oproep" : "Prioriteit 1: bevestig uw oproep",
                (g.alarm() ? "Niemand op de lijst bevestigde. Alle managers zijn nu opgeroepen.\n\n" : "")
                        + "Er is een melding met prioriteit 1 in de keten. Bevestig uiterlijk " + moment(g.uiterlijk())
                        + " dat u dit oppakt: " + pagina + "\n\nBevestigt niemand, dan roepen wij de volgende op.");
        roep(g.calamiteit(), g.medewerkers(), tekst, "oproep " + g.oproep() + " " + g.uiterlijk());
    }

    private void team(TeamOpgeroepen g) {
        var tekst = new Berichttekst(
                "Het " + g.team().name() + " komt bij elkaar: u bent opgeroepen",
                "Het " + g.team().naam() + " komt bij elkaar op " + moment(g.om()) + ". Meld dat u komt: " + pagina);
        roep(g.calamiteit(), g.medewerkers(), tekst, g.team().name() + " " + g.om());
    }

    private void roep(UUID calamiteit, List<UUID> wie, Berichttekst tekst, String bron) {
        for (var id : wie) {
            medewerkers
                    .find(SYSTEEM, id)
                    .ifPresent(m -> berichten.klaarzetten(
                            m.actor("oproepen"),
                            new NieuwBericht(
                                    calamiteit,
                                    null,
                                    null,
                                    aan(m),
                                    Berichtcode.NIEUWS,
                                    tekst,
                                    false,
                                    false,
                                    bron + " " + id)));
        }
    }

    private static Ontvanger aan(Medewerker m) {
        return Ontvanger.email(m.naam(), m.email());
    }

    private static String moment(Instant t) {
        return MOMENT.format(t.atZone(Tx.ZONE));
    }
}
