package nl.poort.web.api;

import java.util.Map;

/// What a link gives back.
record AntwoordJson(
        @Veld(
                value = "Het antwoord in woorden",
                voorbeeld = "Het adres stond verkeerd in de BAG en is hersteld",
                max = 20_000,
                verplicht = true)
        String tekst,

        @Veld(value = "Waar het staat", voorbeeld = "BAG", min = 0, max = 2_000)
        String bron,

        @Veld("De feiten van een herstel, op naam") Map<String, String> resultaat) {}
