package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.poort.techniek.json.Json;
import org.junit.jupiter.api.Test;

/// The check on every answer itself: it sees a wrong field, also deep in what is referred to.
class StandaardTest {
    private static List<String> bezwaren(String pad, String json) {
        return Standaard.bezwaren("GET", pad, 200, "application/json", Json.read(json, JsonNode.class));
    }

    @Test
    void een_verkeerd_antwoord_valt_op() {
        assumeTrue(Standaard.isAanwezig(), "de bestanden van de standaard zijn hier niet");
        var zaak = "/zaken/api/v1/zaken/7a2a8b1c-0000-4000-8000-000000000001";
        assertThat(bezwaren(zaak, "{\"startdatum\":\"gisteren\"}")).anyMatch(b -> b.contains("startdatum"));
        assertThat(bezwaren(zaak, "{\"verlenging\":{\"reden\":5}}")).anyMatch(b -> b.contains("verlenging/reden"));
        assertThat(bezwaren("/zaken/api/v1/zaken", "{\"count\":1,\"results\":[{\"omschrijving\":7}]}"))
                .anyMatch(b -> b.contains("results/0/omschrijving"));
        assertThat(bezwaren("/klantinteracties/api/v1/partijen", "{\"count\":\"veel\",\"results\":[]}"))
                .anyMatch(b -> b.contains("count"));
        assertThat(Standaard.bezwaren("GET", zaak, 418, "application/json", null))
                .anyMatch(b -> b.contains("kent geen antwoord 418"));
    }
}
