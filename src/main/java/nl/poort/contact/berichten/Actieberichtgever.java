package nl.poort.contact.berichten;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.poort.keten.calamiteiten.Actie;
import nl.poort.keten.calamiteiten.Calamiteit;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.ActieToegevoegd;
import nl.poort.keten.calamiteiten.Dossiers;
import nl.poort.registers.organisatie.Contactpunt;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Tells a team in the chain that the plan of a calamity asks something of it, and where it can say that it is done.
public final class Actieberichtgever {
    private static final Actor SYSTEEM = Actor.system("actie melden");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'om' HH:mm 'uur'", Locale.of("nl", "NL"));

    private final Dossiers dossiers;
    private final Organisaties organisaties;
    private final Medewerkers medewerkers;
    private final Berichten berichten;
    private final String pagina;

    /// @param pagina full address of the screen with the actions of a team
    public Actieberichtgever(
            Dossiers dossiers, Organisaties organisaties, Medewerkers medewerkers, Berichten berichten, String pagina) {
        this.dossiers = dossiers;
        this.organisaties = organisaties;
        this.medewerkers = medewerkers;
        this.berichten = berichten;
        this.pagina = pagina;
    }

    /// Wiring: listens from now on.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("berichten.actie", ActieToegevoegd.class, this::meld);
    }

    private void meld(ActieToegevoegd g) {
        if (g.team() != null) {
            var c = dossiers.calamiteit(SYSTEEM, g.calamiteit());
            var actie = dossiers.actie(SYSTEEM, g.calamiteit(), g.actie());
            var team = organisaties.getTeam(SYSTEEM, g.team());
            adressen(team).forEach(aan -> stuur(c, actie, aan));
        }
    }

    /// The contact point of the organisation when it has an address, else the people of the team.
    private List<Ontvanger> adressen(Team team) {
        var adres = organisaties.findContactpunt(SYSTEEM, team.organisatie()).map(Contactpunt::email);
        return adres.map(a -> List.of(Ontvanger.email(team.naam(), a)))
                .orElseGet(() -> medewerkers.vanTeam(SYSTEEM, team.id()).stream()
                        .map(m -> Ontvanger.email(m.naam(), m.email()))
                        .toList());
    }

    private void stuur(Calamiteit c, Actie actie, Ontvanger aan) {
        var tekst = "De calamiteitenorganisatie vraagt uw team om dit te doen:\n“%s”\n\n"
                + "Het moet uiterlijk %s klaar zijn.\n\nIs het klaar? Vink de actie hier af: %s/%s";
        var bericht = new Berichttekst(
                "Actie voor uw team bij calamiteit " + c.kenmerk(),
                tekst.formatted(actie.actie(), MOMENT.format(actie.uiterlijk().atZone(Tx.ZONE)), pagina, actie.id()));
        var bron = "actie " + actie.id() + " " + aan.volgorde().getFirst().adres();
        berichten.klaarzetten(
                new Actor(null, "Poort", c.organisatie(), "actie melden"),
                new NieuwBericht(c.id(), null, c.kenmerk(), aan, Berichtcode.NIEUWS, bericht, false, false, bron));
    }
}
