package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;

/// The matter of a customer from the first word to the told answer, with one number over all organisations.
///
/// Read only: it changes by the use cases of [Vragen] and [Overdrachten].
///
/// @param organisatie where it was asked; the organisation of the contact link
/// @param klant party id at the contact link; null when anonymous or when an organisation asks
/// @param klantTeam the asking team when another organisation or a colleague is the customer (S0-30, S0-68)
/// @param prioriteit 1 (highest) to 4
/// @param voorgesteldePrioriteit what the analysis proposes and nobody confirmed yet; 0 = nothing proposed
/// @param niveau 0 lokaal, 1 landelijk, 2 prioriteit 1, 3 OCT, 4 SCT (S0-34)
/// @param volgendeStap what happens next, in the customer's words
/// @param bijWie by whom, by role and not by abbreviation
/// @param toegezegdOp before when the customer hears; never null while open
/// @param zicht organisations that may see it now
/// @param zaakhouder the Overdracht that waits for a case that runs, or null
public record Vraag(
        UUID id,
        String kenmerk,
        UUID organisatie,
        UUID klant,
        UUID klantTeam,
        String tekst,
        Vraagsoort soort,
        Onderwerp onderwerp,
        Impact impact,
        Urgentie urgentie,
        int prioriteit,
        int voorgesteldePrioriteit,
        int niveau,
        Vraagstand stand,
        UUID eigenaar,
        UUID contactschakel,
        UUID contactpersoon,
        UUID regievoerder,
        String volgendeStap,
        String bijWie,
        Instant toegezegdOp,
        Terugkoppelwijze terugkoppelwijze,
        String afspraak,
        int afspraakVersie,
        Context context,
        UUID artikel,
        UUID eersteSignaal,
        String antwoord,
        String bron,
        String oorzaak,
        Instant gesteldOp,
        Instant beantwoordOp,
        Instant geinformeerdOp,
        Bekendmaking bekendmaking,
        Instant geslotenOp,
        UUID samengevoegdMet,
        UUID calamiteit,
        boolean intern,
        List<UUID> zicht,
        int versie,
        UUID zaakhouder) {

    /// A case that runs tells what happens next ([Zaaksporen]).
    public boolean alsZaak() {
        return zaakhouder != null;
    }

    /// Told and closed by the link that has the contact, in however many contacts (K1: "beantwoord door het KCC").
    public boolean beantwoordDoor(UUID team) {
        return stand == Vraagstand.GESLOTEN
                && contactschakel.equals(team)
                && (bekendmaking == Bekendmaking.KLANTCONTACT || bekendmaking == Bekendmaking.BERICHT);
    }
}
