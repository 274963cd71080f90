package nl.poort.techniek.uitgaand;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Content of any size to and from one place that belongs to this installation itself, such as object storage: nothing
/// stands in memory, and only addresses at that place are called. What users or other systems name goes through
/// [Uitgaand].
public final class Stroom implements AutoCloseable {
    private static final Duration VERBINDEN = Duration.ofSeconds(10);
    private static final Duration GEDULD = Duration.ofMinutes(15);

    private final URI plaats;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(VERBINDEN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /// @param koppen by name in lower case, the first value of each
    /// @param inhoud closed by whoever gets this
    public record Antwoord(int status, Map<String, String> koppen, InputStream inhoud) {}

    /// @param plaats what every address begins with, from the settings
    public Stroom(URI plaats) {
        this.plaats = plaats;
    }

    /// @param bestand what is sent; null = nothing
    public Antwoord stuur(String methode, URI adres, Map<String, String> koppen, Path bestand) throws IOException {
        if (!adres.toString().startsWith(plaats.toString())) {
            throw new IllegalArgumentException("an address elsewhere");
        }
        var inhoud = bestand == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofFile(bestand);
        var verzoek = HttpRequest.newBuilder(adres).timeout(GEDULD).method(methode, inhoud);
        koppen.forEach(verzoek::header);
        try {
            var antwoord = client.send(verzoek.build(), HttpResponse.BodyHandlers.ofInputStream());
            var gekregen = new HashMap<String, String>();
            antwoord.headers()
                    .map()
                    .forEach((naam, waarden) -> gekregen.put(naam.toLowerCase(Locale.ROOT), waarden.getFirst()));
            return new Antwoord(antwoord.statusCode(), Map.copyOf(gekregen), antwoord.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
