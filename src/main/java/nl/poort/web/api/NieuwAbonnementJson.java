package nl.poort.web.api;

import java.util.Set;

/// A wish to hear of what happens.
record NieuwAbonnementJson(
        @Veld(
                value = "Het adres dat Poort aanroept; de beheerder van Poort moet het toestaan",
                voorbeeld = "https://systeem.example.nl/poort",
                max = 2_000,
                verplicht = true)
        String url,

        @Veld(
                value = "Een geheim van u en Poort: elk bericht is ermee ondertekend (HMAC-SHA-256)",
                voorbeeld = "een-lang-en-willekeurig-geheim-van-32-tekens",
                min = 32,
                max = 200,
                verplicht = true)
        String geheim,

        @Veld(value = "Waarvan u wilt horen; zonder keuze alles")
        Set<Meldsoort> soorten) {}
