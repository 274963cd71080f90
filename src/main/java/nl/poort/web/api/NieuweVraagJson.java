package nl.poort.web.api;

import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;

/// A matter of a customer that is not in the chain yet.
record NieuweVraagJson(
        @Veld(
                value = "Wat de klant vraagt, in zijn eigen woorden",
                voorbeeld = "Postcode 4921BV nummer 1 wordt niet herkend",
                max = 20_000,
                verplicht = true)
        String tekst,

        @Veld(value = "Wat het is", voorbeeld = "melding", verplicht = true)
        Vraagsoort soort,

        @Veld(value = "Waar het over gaat", voorbeeld = "digitalisering", verplicht = true)
        Onderwerp onderwerp,

        @Veld(value = "Wie er last van heeft; zonder keuze klein", voorbeeld = "klein")
        Impact impact,

        @Veld(value = "Hoe erg het werk erdoor stilligt; zonder keuze hoog", voorbeeld = "hoog")
        Urgentie urgentie,

        @Veld(value = "Hoe de klant het antwoord wil horen; zonder keuze schrijven", voorbeeld = "schrijven")
        Terugkoppelwijze terugkoppelwijze) {}
