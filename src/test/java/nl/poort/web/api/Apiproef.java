package nl.poort.web.api;

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
import java.util.Set;
import nl.poort.Modules;
import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Server;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.Route;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;

/// The real server with the API on a fresh database: a municipality, IPLO and TBO, each with a system and its key.
/// Every
/// answer is held against the OpenAPI document that is served.
final class Apiproef implements AutoCloseable {
    static final Actor PROGRAMMA = Actor.system("proef");

    final TestDatabase test = TestDatabase.open();
    final Modules m = new Modules(test.db(), test.gebeurtenissen(), List.of());
    final Sleutels sleutels = new Sleutels(test.db(), m.organisaties, m.medewerkers);
    final Uitgaand uitgaand;
    final Abonnementen abonnementen;
    final Webhooks webhooks;
    final Bezorging bezorging;
    final Ketenapi api;
    final List<Route> routes = new ArrayList<>();
    private final Server server;
    private final HttpClient http = HttpClient.newHttpClient();
    final Partij gemeente;
    final Partij iplo;
    final Partij tbo;
    final Oascontrole oas;
    final JsonNode openapi;

    /// A system of one team, with its key.
    final class Partij {
        final Team team;
        final String sleutel;

        Partij(String organisatie, Organisatiesoort soort, String naam, Schakelsoort schakel) {
            var o = m.organisaties.voegToe(PROGRAMMA, Organisatiegegevens.van(organisatie, soort));
            team = m.organisaties.voegTeamToe(PROGRAMMA, o.id(), naam, schakel, naam, null);
            sleutel = sleutels.maak(PROGRAMMA, o.id(), "Systeem van " + naam, Set.of(team.id()));
        }

        Antwoord get(String pad) {
            return stuur("GET", pad, sleutel, null);
        }

        Antwoord post(String pad, Object inhoud, String... koppen) {
            return stuur("POST", pad, sleutel, inhoud == null ? "" : Json.write(inhoud), koppen);
        }

        Antwoord delete(String pad) {
            return stuur("DELETE", pad, sleutel, null);
        }

        /// A new matter of an own customer, offered to another.
        Antwoord vraagt(Partij ander, String referentie) {
            return post("/overdrachten", nieuw(ander, referentie));
        }
    }

    record Antwoord(int status, JsonNode json, HttpResponse<String> ruw) {
        Antwoord eis(int verwacht) {
            assertThat(status).as(ruw.body()).isEqualTo(verwacht);
            return this;
        }

        String tekst(String veld) {
            return json.path(veld).asText();
        }
    }

    Apiproef(String... uitgaandeAdressen) {
        uitgaand = new Uitgaand(List.of(uitgaandeAdressen));
        bezorging = new Bezorging(test.db(), uitgaand);
        abonnementen = new Abonnementen(test.db(), uitgaand, bezorging);
        webhooks = new Webhooks(test.db(), m.vragen, bezorging);
        webhooks.luister(test.gebeurtenissen());
        var deuren = new Ketendeuren(test.db(), m.vragen, m.overdrachten, m.werklijst, m.organisaties, m.kenmerken);
        api = new Ketenapi(deuren, sleutels, abonnementen, "https://poort.example.nl");
        routes.addAll(api.routes());
        routes.addAll(new SleutelPagina(sleutels, abonnementen, m.organisaties).routes());
        var web = new Web(
                test.db(),
                id -> m.medewerkers.find(PROGRAMMA, id),
                id -> m.organisaties.get(PROGRAMMA, id).naam(),
                new Web.Omgeving("http://localhost:8080", false),
                List.of());
        server = Voordeur.open(new Server.Instelling("127.0.0.1", 0, 2_000_000), web, routes);
        gemeente = new Partij("Gemeente Westveld", Organisatiesoort.GEMEENTE, "KCC Westveld", Schakelsoort.KCC);
        iplo = new Partij("IPLO", Organisatiesoort.IPLO, "IPLO frontdesk", Schakelsoort.IPLO);
        tbo = new Partij("TBO", Organisatiesoort.TBO, "TBO beheer", Schakelsoort.TBO);
        openapi = lees(verstuur("GET", "/openapi.json", null, null).body());
        oas = new Oascontrole(openapi);
    }

    static Map<String, Object> nieuw(Partij ander, String referentie) {
        return Map.of(
                "referentie",
                referentie,
                "naarTeam",
                ander.team.id(),
                "soort",
                "doorzending",
                "gevraagd",
                "Zoek uit waarom deze postcode niet wordt herkend",
                "context",
                Map.of("foutcode", "LOC-404"),
                "vraag",
                Map.of(
                        "tekst", "Postcode 4921BV nummer 1 wordt niet herkend",
                        "soort", "melding",
                        "onderwerp", "digitalisering"));
    }

    /// Sends, and holds the answer against the document.
    Antwoord stuur(String methode, String pad, String sleutel, String lichaam, String... koppen) {
        var antwoord = verstuur(methode, pad, sleutel, lichaam, koppen);
        var json = antwoord.body().isEmpty() ? null : lees(antwoord.body());
        var kaal = sjabloon(pad.split("\\?")[0]);
        assertThat(oas.bezwaren(
                        methode,
                        kaal,
                        antwoord.statusCode(),
                        antwoord.headers().firstValue("Content-Type").orElse(null),
                        json))
                .as(methode + " " + pad + " -> " + antwoord.statusCode() + " " + antwoord.body())
                .isEmpty();
        assertThat(antwoord.headers().firstValue("API-Version")).hasValue(Ingang.VERSIE);
        return new Antwoord(antwoord.statusCode(), json, antwoord);
    }

    private String sjabloon(String pad) {
        return api.operaties().stream()
                .map(Operatie::pad)
                .filter(p -> pad.matches(p.replaceAll("\\{[^}]*}", "[^/]*")))
                .findFirst()
                .orElse(pad);
    }

    HttpResponse<String> verstuur(String methode, String pad, String sleutel, String lichaam, String... koppen) {
        var verzoek = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/keten/api/v1" + pad))
                .method(
                        methode,
                        lichaam == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(lichaam));
        if (sleutel != null) {
            verzoek.header("Authorization", "Bearer " + sleutel);
        }
        if (lichaam != null && !lichaam.isEmpty() && !List.of(koppen).contains("Content-Type")) {
            verzoek.header("Content-Type", "application/json");
        }
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        try {
            return http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode lees(String tekst) {
        return Json.read(tekst, JsonNode.class);
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        bezorging.close();
        uitgaand.close();
        test.close();
    }
}
