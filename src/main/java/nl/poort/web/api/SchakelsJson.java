package nl.poort.web.api;

import java.util.List;

record SchakelsJson(
        @Veld(value = "De schakels", verplicht = true) List<SchakelJson> schakels) {}
