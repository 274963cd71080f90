package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.Modules;
import nl.poort.TestDatabase;
import nl.poort.TestMap;
import nl.poort.Zgw;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.documenten.Documentproef;
import nl.poort.registers.documenten.Documentregister;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Server;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.opslag.Opslag;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.Route;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;

/// The real server with all ZGW APIs on a fresh database, for one municipality with an application that may do
/// everything. Every answer is held against the [Standaard].
public final class Registerproef implements AutoCloseable {
    public static final String URL = "https://poort.example.nl";
    private static final Actor PROGRAMMA = Actor.system("proef");

    public final TestDatabase test = TestDatabase.open();
    public final Modules m = new Modules(test.db(), test.gebeurtenissen(), List.of());
    public final TestMap map = TestMap.open();
    public final Uitgaand uitgaand;
    public final Bezorging bezorging;
    public final Zgw zgw;
    public final Organisatie gemeente;
    /// May do everything at the municipality.
    public final Client alles;
    public final List<Route> routes;
    private final Server server;
    private final EigenStandaard eigen;
    private final HttpClient http = HttpClient.newHttpClient();

    /// @param adressen that may be called
    public Registerproef(String... adressen) {
        this(List.of(adressen), zgw -> List.of());
    }

    /// @param schermen pages beside the APIs
    public Registerproef(List<String> adressen, Function<Zgw, List<Route>> schermen) {
        this(adressen, schermen, Documentproef::plaats);
    }

    /// Content stands in a place of the test's own.
    public static Registerproef metOpslag(Function<TestMap, Opslag> opslag) {
        return new Registerproef(
                List.of(),
                zgw -> List.of(),
                map -> new Documentregister.Plaats(opslag.apply(map), Documentregister.DEELGROOTTE));
    }

    private Registerproef(
            List<String> adressen,
            Function<Zgw, List<Route>> schermen,
            Function<TestMap, Documentregister.Plaats> plaats) {
        uitgaand = new Uitgaand(adressen);
        bezorging = new Bezorging(test.db(), uitgaand);
        zgw = new Zgw(m, uitgaand, bezorging, URI.create(URL), plaats.apply(map));
        var web = new Web(
                test.db(),
                id -> m.medewerkers.find(PROGRAMMA, id),
                id -> m.organisaties.get(PROGRAMMA, id).naam(),
                new Web.Omgeving("http://localhost:8080", false),
                List.of());
        routes = zgw.routes();
        var alle = new ArrayList<>(schermen.apply(zgw));
        alle.addAll(routes);
        server = Voordeur.open(new Server.Instelling("127.0.0.1", 0, 2_000_000), web, alle);
        eigen = new EigenStandaard(zgw, server.port());
        gemeente = m.organisaties.voegToe(
                PROGRAMMA, Organisatiegegevens.van("Gemeente Westveld", Organisatiesoort.GEMEENTE));
        alles = client(gemeente, "alles", null);
    }

    /// Acts at this organisation inside the program, without limits.
    public Toegang binnen(Organisatie organisatie) {
        return Toegang.alles(new Actor(null, "proef", organisatie.id(), "proef"));
    }

    /// An application with these rights; null = every right.
    public Client client(Organisatie organisatie, String naam, List<Autorisatie> autorisaties) {
        // short on purpose: such secrets occur (gen-12)
        zgw.applicaties.maak(
                binnen(organisatie), "Proef " + naam, naam, "kort", autorisaties == null ? List.of() : autorisaties);
        return new Client(naam, "kort");
    }

    /// A caller with its secret.
    public final class Client {
        private final String id;
        private final String geheim;

        Client(String id, String geheim) {
            this.id = id;
            this.geheim = geheim;
        }

        public Antwoord get(String pad, String... koppen) {
            return stuur("GET", pad, null, koppen);
        }

        public Antwoord post(String pad, Object inhoud, String... koppen) {
            return stuur("POST", pad, inhoud, koppen);
        }

        public Antwoord put(String pad, Object inhoud, String... koppen) {
            return stuur("PUT", pad, inhoud, koppen);
        }

        public Antwoord patch(String pad, Object inhoud, String... koppen) {
            return stuur("PATCH", pad, inhoud, koppen);
        }

        public Antwoord delete(String pad, String... koppen) {
            return stuur("DELETE", pad, null, koppen);
        }

        public Antwoord stuur(String methode, String pad, Object inhoud, String... koppen) {
            return Registerproef.this.stuur(methode, pad, jwt(), inhoud, koppen);
        }

        public String jwt() {
            return Registerproef.this.jwt(id, geheim, Map.of());
        }
    }

    /// A token; `meer` overrules claims.
    public String jwt(String clientId, String geheim, Map<String, Object> meer) {
        return Proeftoken.maak(test.klok().instant(), clientId, geheim, meer);
    }

    /// @param json null when there is no body
    public record Antwoord(int status, JsonNode json, HttpResponse<String> ruw) {
        public Antwoord eis(int verwacht) {
            assertThat(status).as(ruw.body()).isEqualTo(verwacht);
            return this;
        }

        /// Refused with this error for this field.
        public Antwoord eisFout(String veld, String code) {
            eis(400);
            var eerste = json.path("invalidParams").path(0);
            assertThat(eerste.path("name").asText() + ": " + eerste.path("code").asText())
                    .as(ruw.body())
                    .isEqualTo(veld + ": " + code);
            return this;
        }

        public String tekst(String veld) {
            return json.path(veld).asText();
        }

        public String url() {
            return tekst("url");
        }

        public UUID id() {
            return UUID.fromString(url().substring(url().lastIndexOf('/') + 1));
        }

        public String kop(String naam) {
            return ruw.headers().firstValue(naam).orElse(null);
        }
    }

    /// @param pad with or without [#URL] in front
    public Antwoord stuur(String methode, String pad, String jwt, Object inhoud, String... koppen) {
        var kaal = pad.startsWith(URL) ? pad.substring(URL.length()) : pad;
        var lichaam = inhoud == null || inhoud instanceof String ? (String) inhoud : Json.write(inhoud);
        var verzoek = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + kaal))
                .method(
                        methode,
                        lichaam == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(lichaam));
        if (jwt != null) {
            verzoek.header("Authorization", "Bearer " + jwt);
        }
        if (lichaam != null && !List.of(koppen).contains("Content-Type")) {
            verzoek.header("Content-Type", "application/json");
        }
        if (kaal.startsWith("/zaken/api/v1/zaken") && !List.of(koppen).contains("Accept-Crs")) {
            verzoek.headers("Accept-Crs", "EPSG:4326", "Content-Crs", "EPSG:4326");
        }
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        try {
            var antwoord = http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
            int status = antwoord.statusCode();
            var soort = antwoord.headers().firstValue("Content-Type").orElse(null);
            boolean isJson = soort != null && soort.contains("json");
            var json = isJson && !antwoord.body().isEmpty() ? Json.read(antwoord.body(), JsonNode.class) : null;
            var wat = methode + " " + pad + " -> " + status + " " + antwoord.body();
            assertThat(Standaard.bezwaren(methode, kaal, status, soort, json))
                    .as(wat)
                    .isEmpty();
            eigen.van(kaal)
                    .ifPresent(e -> assertThat(e.toets(methode, kaal.split("\\?")[0], status, soort, json))
                            .as("eigen OpenAPI: " + wat)
                            .isEmpty());
            return new Antwoord(antwoord.statusCode(), json, antwoord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        map.close();
        http.close();
        bezorging.close();
        uitgaand.close();
        test.close();
    }
}
