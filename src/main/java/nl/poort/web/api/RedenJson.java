package nl.poort.web.api;

record RedenJson(
        @Veld(
                value = "Waarom, zodat de ander weet hoe het verder kan",
                voorbeeld = "Dit gaat over de BAG, niet over het loket",
                verplicht = true)
        String reden) {}
