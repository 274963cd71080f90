package nl.poort.web.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.TeDoen;

/// An Overdracht as one of its two sides sees it.
record OverdrachtJson(
        @Veld(value = "Het id van deze overdracht", verplicht = true)
        UUID id,

        @Veld(
                value = "Het kenmerk van de vraag, hetzelfde bij alle organisaties",
                voorbeeld = "K-2026-000051",
                verplicht = true)
        String kenmerk,

        @Veld(value = "Of u het vroeg of moet doen", voorbeeld = "naar_ons", verplicht = true)
        Richting richting,

        @Veld(value = "Waarom het gevraagd is", voorbeeld = "doorzending", verplicht = true)
        Overdrachtsoort soort,

        @Veld("Wie vraagt; leeg als de klant het zelf vroeg")
        SchakelJson van,

        @Veld(value = "Wie het moet doen", verplicht = true) SchakelJson naar,

        @Veld(
                value = "Wat er gevraagd wordt",
                voorbeeld = "Zoek uit waarom deze postcode niet wordt herkend",
                verplicht = true)
        String gevraagd,

        @Veld(value = "Wat de ander mag weten; voor de ontvanger leeg zodra de overdracht klaar is", verplicht = true)
        Map<String, String> context,

        @Veld(value = "Hoe het ermee staat", voorbeeld = "aangenomen", verplicht = true)
        Overdrachtstand stand,

        @Veld(value = "Wat de ontvanger nu moet doen", voorbeeld = "behandelen", verplicht = true)
        TeDoen teDoen,

        @Veld("Voor wanneer de ontvanger dat moet doen") Instant uiterlijk,

        @Veld(value = "Wanneer het aangeboden is", verplicht = true)
        Instant aangebodenOp,

        @Veld("Wanneer het aangenomen is") Instant aangenomenOp,
        @Veld("Wanneer het antwoord er was") Instant beantwoordOp,
        @Veld("Wanneer het klaar was") Instant afgerondOp,

        @Veld(value = "Waarom het geweigerd of ingetrokken is", voorbeeld = "Niet van ons")
        String reden,

        @Veld("Het antwoord") AntwoordJson antwoord,

        @Veld(value = "Het eigen kenmerk van de vrager", voorbeeld = "2026-00417")
        String referentie) {

    enum Richting {
        NAAR_ONS,
        VAN_ONS
    }

    /// @param van null when the customer asked
    static OverdrachtJson van(Overdracht o, String kenmerk, SchakelJson van, SchakelJson naar, boolean naarOns) {
        boolean voorbij = naarOns && o.stand().isEinde();
        return new OverdrachtJson(
                o.id(),
                kenmerk,
                naarOns ? Richting.NAAR_ONS : Richting.VAN_ONS,
                o.soort(),
                van,
                naar,
                o.gevraagd(),
                voorbij ? Map.of() : o.context().velden(),
                o.stand(),
                o.teDoen(),
                o.uiterlijk(),
                o.aangebodenOp(),
                o.aangenomenOp(),
                o.beantwoordOp(),
                o.afgerondOp(),
                leegIsNiets(o.reden()),
                o.antwoord().isEmpty()
                        ? null
                        : new AntwoordJson(o.antwoord(), o.bron(), o.resultaat().velden()),
                o.referentie());
    }

    private static String leegIsNiets(String tekst) {
        return tekst == null || tekst.isEmpty() ? null : tekst;
    }
}
