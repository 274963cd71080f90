package nl.poort.techniek.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// What an operation answers.
///
/// @param inhoud null = nothing
/// @param koppen extra headers
public record Antwoord(int status, JsonNode inhoud, Map<String, String> koppen) {
    public static Antwoord goed(JsonNode inhoud) {
        return new Antwoord(200, inhoud, Map.of());
    }

    public static Antwoord gemaakt(JsonNode inhoud) {
        var url = inhoud.path("url").asText();
        return new Antwoord(201, inhoud, url.isEmpty() ? Map.of() : Map.of("Location", url));
    }

    public static Antwoord leeg() {
        return new Antwoord(204, null, Map.of());
    }
}
