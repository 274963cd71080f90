package nl.poort.web.api;

import java.util.Map;
import java.util.UUID;
import nl.poort.keten.vragen.Overdrachtsoort;

/// A request to the next link: about a matter that is on its way already (`kenmerk`), or about a new one (`vraag`).
record NieuweOverdrachtJson(
        @Veld(
                value = "Uw eigen kenmerk voor dit verzoek: hetzelfde kenmerk nog een keer geeft dezelfde overdracht",
                voorbeeld = "2026-00417",
                max = 200,
                verplicht = true)
        String referentie,

        @Veld(
                value = "Het kenmerk van een vraag die uw team in handen heeft; dit of het veld vraag",
                voorbeeld = "K-2026-000051",
                max = 40,
                inVoorbeeld = false)
        String kenmerk,

        @Veld("Een nieuwe vraag van een klant van u; dit of het veld kenmerk")
        NieuweVraagJson vraag,

        @Veld(value = "Het team dat vraagt; nodig als uw sleutel voor meer teams geldt", inVoorbeeld = false)
        UUID vanTeam,

        @Veld(value = "Het team dat het moet doen, te vinden onder schakels", verplicht = true)
        UUID naarTeam,

        @Veld(value = "Waarom u het vraagt", voorbeeld = "doorzending", verplicht = true)
        Overdrachtsoort soort,

        @Veld(
                value = "Wat u van de ander vraagt",
                voorbeeld = "Zoek uit waarom deze postcode niet wordt herkend",
                verplicht = true)
        String gevraagd,

        @Veld(value = "Wat de ander mag weten, op naam. Zet er nooit een burgerservicenummer in.", max = 4_000)
        Map<String, String> context) {}
