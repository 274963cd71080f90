package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One interaction with a customer about one subject; after it was closed it never changes.
///
/// @param kenmerk the number the customer keeps; the contacts of one Vraag share it
/// @param vraag null while there is no Vraag
/// @param kanaal code of a [Kanaal]
/// @param partij who spoke, null when anonymous and without address
/// @param namens the party spoken for, null when the customer speaks for himself
/// @param eigenWoorden what the customer said, unedited
/// @param inhoud what was said back or agreed
/// @param context what came along: check session, rule version, error code, by name
/// @param resultaatBij with whom it goes on, such as "IPLO"; null when with nobody
/// @param gelukt false for a call attempt that reached nobody
/// @param vervolgOp the earlier contact this answers
/// @param correctieOp the version this one replaces
/// @param verwijzingen the contacts this one refers to and those that refer to it
public record Klantcontact(
        UUID id,
        UUID organisatie,
        String kenmerk,
        UUID vraag,
        String kanaal,
        Richting richting,
        Instant tijd,
        UUID partij,
        UUID namens,
        Klantrol rol,
        String onderwerp,
        String eigenWoorden,
        String inhoud,
        Map<String, String> context,
        UUID medewerker,
        String medewerkerNaam,
        Contactstand stand,
        Contactresultaat resultaat,
        String resultaatBij,
        boolean gelukt,
        UUID vervolgOp,
        UUID correctieOp,
        Instant afgerondOp,
        List<UUID> verwijzingen) {

    public Klantcontact {
        context = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(context));
        verwijzingen = List.copyOf(verwijzingen);
    }

    /// What its events belong to: the Vraag, or itself while there is none.
    UUID root() {
        return vraag == null ? id : vraag;
    }

    /// Closed in the first conversation: the contact counts in "direct afgehandeld" (K2).
    public boolean directAfgehandeld() {
        return stand == Contactstand.AFGEROND
                && richting == Richting.INKOMEND
                && vervolgOp == null
                && Contactregels.direct(resultaat);
    }

    /// The result as a sentence part: "klant meldt zelf bij IPLO".
    public String resultaattekst() {
        if (resultaat == null) {
            return stand == Contactstand.AFGEBROKEN ? "afgebroken" : "";
        }
        return resultaatBij == null ? resultaat.tekst() : resultaat.tekst() + " bij " + resultaatBij;
    }
}
