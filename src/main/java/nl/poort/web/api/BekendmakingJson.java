package nl.poort.web.api;

import nl.poort.keten.vragen.Bekendmaking;

/// How the customer was told.
record BekendmakingJson(
        @Veld(value = "Hoe de klant het hoorde", voorbeeld = "bericht", verplicht = true)
        Bekendmaking hoe,

        @Veld(
                value = "Wat de klant hoorde; leeg is het antwoord dat terugkwam",
                voorbeeld = "Het adres is hersteld. U kunt verder.",
                min = 0,
                max = 20_000)
        String tekst) {}
