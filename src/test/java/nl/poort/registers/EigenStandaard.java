package nl.poort.registers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.poort.Zgw;
import nl.poort.techniek.api.Api;
import nl.poort.techniek.json.Json;

/// Our own documents of the APIs, as a server gives them; each is read once for all tests.
final class EigenStandaard {
    private static final Map<String, Standaard> GELEZEN = new ConcurrentHashMap<>();

    private final Zgw zgw;
    private final int poort;

    EigenStandaard(Zgw zgw, int poort) {
        this.zgw = zgw;
        this.poort = poort;
    }

    /// That of the API this path belongs to.
    Optional<Standaard> van(String pad) {
        return zgw.apis().stream()
                .map(Api::basis)
                .filter(b -> pad.startsWith(b + "/") && !pad.endsWith("/openapi.json") && !pad.endsWith("/jwtsecret"))
                .findFirst()
                .map(b -> GELEZEN.computeIfAbsent(b, this::lees));
    }

    private Standaard lees(String basis) {
        var adres = URI.create("http://127.0.0.1:" + poort + basis + "/openapi.json");
        try (var http = HttpClient.newHttpClient()) {
            var antwoord = http.send(HttpRequest.newBuilder(adres).build(), HttpResponse.BodyHandlers.ofString());
            return Standaard.eigen(basis, Json.read(antwoord.body(), JsonNode.class));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
