package nl.poort.web.api;

import java.util.List;
import java.util.UUID;

record OverdrachtenJson(
        @Veld(value = "De overdrachten, de oudste eerst", verplicht = true)
        List<OverdrachtJson> overdrachten,

        @Veld("Geef dit als na mee voor de volgende bladzijde; leeg bij de laatste")
        UUID volgende) {}
