package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;

/// What was promised to the customer: we find out, and let you know in this way.
///
/// @param artikel the article that was at hand, or null
/// @param naarTeam the link it goes to at once, or null when the desk finds out itself
/// @param gevraagd what is asked of that link
/// @param warm the customer is on the line: somebody there takes over at once, and nothing has to be told twice
public record Toezegging(
        Vraagsoort soort,
        Onderwerp onderwerp,
        Impact impact,
        Urgentie urgentie,
        Terugkoppelwijze wijze,
        UUID artikel,
        UUID naarTeam,
        String gevraagd,
        boolean warm) {

    public Toezegging(
            Vraagsoort soort,
            Onderwerp onderwerp,
            Impact impact,
            Urgentie urgentie,
            Terugkoppelwijze wijze,
            UUID artikel,
            UUID naarTeam,
            String gevraagd) {
        this(soort, onderwerp, impact, urgentie, wijze, artikel, naarTeam, gevraagd, false);
    }

    /// An ordinary question, which the desk finds out itself.
    public static Toezegging gewoon(Terugkoppelwijze wijze) {
        return new Toezegging(
                Vraagsoort.INFORMATIE, Onderwerp.WET, Impact.KLEIN, Urgentie.HOOG, wijze, null, null, null);
    }

    public Toezegging metDoorzetting(UUID team, String vraagAanDeAnder) {
        return new Toezegging(soort, onderwerp, impact, urgentie, wijze, artikel, team, vraagAanDeAnder, warm);
    }

    /// Handed over while the customer is on the line (S4-33).
    public Toezegging metWarmeOverdracht(UUID team, String vraagAanDeAnder) {
        return new Toezegging(soort, onderwerp, impact, urgentie, wijze, artikel, team, vraagAanDeAnder, true);
    }
}
