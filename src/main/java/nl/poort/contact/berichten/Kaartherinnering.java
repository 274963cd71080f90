package nl.poort.contact.berichten;

import java.net.URI;
import nl.poort.contact.kennis.Aanbod;
import nl.poort.contact.kennis.Aanbodlinks;
import nl.poort.contact.kennis.SocialeKaart;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Asks an organisation of the social map after a year whether its entry is still right, with a link to say so.
public final class Kaartherinnering {
    private static final Actor SYSTEEM = Actor.system("sociale kaart nalopen");

    private final Db db;
    private final SocialeKaart kaart;
    private final Aanbodlinks links;
    private final Berichten berichten;
    private final Organisaties organisaties;
    private final URI adres;

    /// @param adres where people reach us, for the link
    public Kaartherinnering(
            Db db, SocialeKaart kaart, Aanbodlinks links, Berichten berichten, Organisaties organisaties, URI adres) {
        this.db = db;
        this.kaart = kaart;
        this.links = links;
        this.berichten = berichten;
        this.organisaties = organisaties;
        this.adres = adres;
    }

    /// Job: everybody whose entry was not confirmed for 12 months, once; gives how many.
    public int stuur() {
        return db.change(SYSTEEM, tx -> {
            var oud = kaart.neemTeHerinneren();
            oud.forEach(this::stuur);
            return oud.size();
        });
    }

    private void stuur(Aanbod aanbod) {
        var gemeente = organisaties.get(SYSTEEM, aanbod.organisatie()).naam();
        var link = links.vernieuw(SYSTEEM, aanbod.id());
        var hoe = link.map(pad -> "Kijk ze na op " + adres.resolve(pad)
                        + "\nU hebt de code nodig die u van ons kreeg. Bent u die kwijt? Bel ons dan.")
                .orElse("Bel ons of beantwoord dit bericht. Dan krijgt u een link om ze na te kijken.");
        var tekst = new Berichttekst(
                "Kloppen uw gegevens op de sociale kaart nog?",
                "Beste " + aanbod.beheerder().naam() + ",\n\nDe gegevens van " + aanbod.naam()
                        + " zijn een jaar niet nagekeken. Op de kaart staat nu dat ze mogelijk verouderd zijn.\n\n"
                        + hoe + "\n\nMet vriendelijke groet,\n" + gemeente);
        berichten.klaarzetten(
                new Actor(null, "Poort", aanbod.organisatie(), "sociale kaart nalopen"),
                new NieuwBericht(
                        aanbod.id(),
                        null,
                        null,
                        Ontvanger.email(
                                aanbod.beheerder().naam(), aanbod.beheerder().email()),
                        Berichtcode.NIEUWS,
                        tekst,
                        false,
                        false,
                        "sociale kaart " + aanbod.bevestigdOp()));
    }
}
