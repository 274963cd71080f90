package nl.poort.web.api;

import java.util.List;

record AbonnementenJson(
        @Veld(value = "Uw abonnementen", verplicht = true) List<AbonnementJson> abonnementen) {}
