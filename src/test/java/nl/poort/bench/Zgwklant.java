package nl.poort.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import nl.poort.registers.Proeftoken;

/// A program of a supplier that calls the ZGW APIs: one connection, one token.
public final class Zgwklant implements AutoCloseable {
    private final Webklant web;
    private final String koppen;

    public Zgwklant(URI basis, String client, String geheim) {
        this.web = new Webklant(basis);
        this.koppen = "Authorization: Bearer " + Proeftoken.maak(Instant.now(), client, geheim, Map.of())
                + "\r\nAccept-Crs: EPSG:4326\r\nContent-Crs: EPSG:4326\r\n";
    }

    public Webklant.Antwoord get(String pad) throws IOException {
        return web.stuur("GET " + pad, koppen, "");
    }

    public Webklant.Antwoord delete(String pad) throws IOException {
        return web.stuur("DELETE " + pad, koppen, "");
    }

    public Webklant.Antwoord post(String pad, String json) throws IOException {
        return web.stuur(
                "POST " + pad,
                koppen + "Content-Type: application/json\r\nContent-Length: "
                        + json.getBytes(StandardCharsets.UTF_8).length + "\r\n",
                json);
    }

    @Override
    public void close() {
        web.close();
    }
}
