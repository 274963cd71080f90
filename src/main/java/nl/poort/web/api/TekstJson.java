package nl.poort.web.api;

record TekstJson(
        @Veld(value = "Wat u wilt weten of meegeeft", voorbeeld = "Om welk huisnummer gaat het?", verplicht = true)
        String tekst) {}
