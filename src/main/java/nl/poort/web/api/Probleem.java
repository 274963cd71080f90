package nl.poort.web.api;

import java.util.List;

/// How the program tells that something is wrong (RFC 9457); written by `techniek.http.Fouten`.
record Probleem(
        @Veld(value = "De soort", voorbeeld = "urn:poort:fout:niet-gevonden", verplicht = true)
        String type,

        @Veld(value = "Een kop", voorbeeld = "Niet gevonden", verplicht = true)
        String title,

        @Veld(value = "De HTTP-status", voorbeeld = "404", verplicht = true)
        int status,

        @Veld(value = "Een zin voor een mens", voorbeeld = "Deze overdracht is niet gevonden", verplicht = true)
        String detail,

        @Veld(value = "De soort, kort", voorbeeld = "niet-gevonden", verplicht = true)
        String code,

        @Veld(value = "Een nummer om te noemen", voorbeeld = "urn:poort:melding:ABCD-2345")
        String instance,

        @Veld("Elk veld dat niet klopt") List<Veldfout> invalidParams) {

    record Veldfout(
            @Veld(value = "Het veld", voorbeeld = "naarTeam", verplicht = true)
            String name,

            @Veld(value = "De soort", voorbeeld = "ongeldig", verplicht = true)
            String code,

            @Veld(value = "Een zin voor een mens", voorbeeld = "Dit veld is verplicht", verplicht = true)
            String reason) {}
}
