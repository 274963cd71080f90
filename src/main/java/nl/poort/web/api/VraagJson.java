package nl.poort.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.keten.vragen.Vraagstand;

/// A Vraag as an organisation may see it: the words of the customer, the facts and the answer only for who keeps the
/// contact with the customer; a partner sees what stands in its own overdrachten.
record VraagJson(
        @Veld(value = "Het kenmerk, hetzelfde bij alle organisaties", voorbeeld = "K-2026-000051", verplicht = true)
        String kenmerk,

        @Veld(value = "Wat het is", voorbeeld = "melding", verplicht = true)
        Vraagsoort soort,

        @Veld(value = "Waar het over gaat", voorbeeld = "digitalisering", verplicht = true)
        Onderwerp onderwerp,

        @Veld(value = "Van 1 (hoogste) tot en met 4", voorbeeld = "3", verplicht = true)
        int prioriteit,

        @Veld(value = "Hoe het ermee staat", voorbeeld = "open", verplicht = true)
        Vraagstand stand,

        @Veld(value = "Wat de klant leest: wat er nu gebeurt", voorbeeld = "Uw melding ligt bij IPLO", verplicht = true)
        String volgendeStap,

        @Veld(value = "Wat de klant leest: door wie", voorbeeld = "IPLO", verplicht = true)
        String bijWie,

        @Veld(value = "Voor wanneer de klant het hoort", verplicht = true)
        Instant toegezegdOp,

        @Veld(value = "Wanneer de klant het vroeg", verplicht = true)
        Instant gesteldOp,

        @Veld("Wanneer de klant het antwoord hoorde") Instant geinformeerdOp,

        @Veld(
                value = "De eigen woorden van de klant; alleen voor wie het contact met de klant heeft",
                voorbeeld = "Postcode 4921BV nummer 1 wordt niet herkend",
                max = 20_000)
        String tekst,

        @Veld("De feiten; alleen voor wie het contact met de klant heeft")
        Map<String, String> context,

        @Veld("Het antwoord; alleen voor wie het contact met de klant heeft")
        AntwoordJson antwoord,

        @Veld(value = "Wat uw teams vroegen en gevraagd is", verplicht = true)
        List<OverdrachtJson> overdrachten) {}
