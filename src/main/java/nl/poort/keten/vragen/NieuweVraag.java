package nl.poort.keten.vragen;

import java.util.UUID;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;

/// What is needed to put a Vraag on its way.
///
/// @param kenmerk reserved at the first contact
/// @param tekst the customer's own words, kept as they are
/// @param klant the party, or null
/// @param klantTeam the asking team when an organisation or colleague is the customer, or null
/// @param contactschakel the team that keeps the contact with the customer
/// @param eersteSignaal the Vraag in which it was first seen, when it is reported elsewhere; else null
/// @param contactpersoon who holds it there; null = it waits in that team's queue until somebody accepts
public record NieuweVraag(
        String kenmerk,
        String tekst,
        Vraagsoort soort,
        Onderwerp onderwerp,
        Impact impact,
        Urgentie urgentie,
        UUID klant,
        UUID klantTeam,
        UUID contactschakel,
        UUID contactpersoon,
        Terugkoppelwijze terugkoppelwijze,
        Context context,
        UUID artikel,
        UUID eersteSignaal,
        boolean intern) {

    /// With what came along in the conversation.
    public NieuweVraag met(Context feiten) {
        return new NieuweVraag(
                kenmerk,
                tekst,
                soort,
                onderwerp,
                impact,
                urgentie,
                klant,
                klantTeam,
                contactschakel,
                contactpersoon,
                terugkoppelwijze,
                context.met(feiten),
                artikel,
                eersteSignaal,
                intern);
    }

    /// A plain question of a customer at a desk, impact small, to be answered by the usual route.
    public static NieuweVraag van(
            String kenmerk,
            String tekst,
            UUID klant,
            UUID contactschakel,
            UUID contactpersoon,
            Terugkoppelwijze wijze) {
        return new NieuweVraag(
                kenmerk,
                tekst,
                Vraagsoort.INFORMATIE,
                Onderwerp.WET,
                Impact.KLEIN,
                Urgentie.HOOG,
                klant,
                null,
                contactschakel,
                contactpersoon,
                wijze,
                Context.LEEG,
                null,
                null,
                false);
    }
}
