package nl.poort.web.mijn;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// Somebody who stole a cookie.
record Proefherhaling(int port, String koekje) {
    int get(String pad) {
        try (var client = HttpClient.newHttpClient()) {
            var verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + port + pad))
                    .header("Cookie", koekje)
                    .build();
            return client.send(verzoek, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
