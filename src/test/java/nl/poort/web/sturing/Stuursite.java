package nl.poort.web.sturing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.poort.Deelschermen;
import nl.poort.registers.organisatie.Proefaccounts;
import nl.poort.registers.organisatie.Recht;
import nl.poort.sturing.Meetproef;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Server;
import nl.poort.web.Live;
import nl.poort.web.Route;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;
import nl.poort.web.aanmelden.AanmeldPagina;

/// The steering pages on a chain with three answered questions, and a browser for each of its people.
final class Stuursite implements AutoCloseable {
    private static final Actor PROGRAMMA = Actor.system("proef");
    private static final String WACHTWOORD = Proefaccounts.WACHTWOORD;

    final Meetproef proef = new Meetproef();
    private final Live live = new Live(proef.test.gebeurtenissen());
    private final Server server;

    Stuursite() {
        for (var wie : List.of(proef.sanne, proef.imre, proef.ilse, proef.wim)) {
            Proefaccounts.maak(proef.test, wie.id());
        }
        proef.drieVragen();
        proef.metingen.bijwerken();
        var web = new Web(
                proef.test.db(),
                id -> proef.m.medewerkers.find(PROGRAMMA, id),
                id -> proef.m.organisaties.get(PROGRAMMA, id).naam(),
                new Web.Omgeving("http://localhost:8080", true),
                List.of(
                        new Web.Menupunt("Sturing", "/sturing", Recht.STURING),
                        new Web.Menupunt("Niets kwijt", "/sturing/niets-kwijt", Recht.STURING)));
        var routes = new ArrayList<Route>(Deelschermen.sturing(proef.m));
        routes.addAll(new AanmeldPagina(proef.m.accounts, List.of(), false).routes());
        routes.addAll(live.routes());
        server = Voordeur.open(new Server.Instelling("127.0.0.1", 0, 100_000), web, routes);
    }

    int port() {
        return server.port();
    }

    /// A browser in which this person is logged in.
    Browser als(String naam) {
        var browser = new Browser();
        browser.meldAan(naam + "@example.nl");
        return browser;
    }

    final class Browser {
        private final HttpClient client = HttpClient.newHttpClient();
        String koekje;

        HttpResponse<String> get(String pad) {
            return stuur(HttpRequest.newBuilder(URI.create("http://localhost:" + port() + pad))
                    .header("Cookie", koekje == null ? "leeg=ja" : koekje)
                    .GET());
        }

        private void meldAan(String email) {
            stuur(HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/aanmelden"))
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "email=" + deel(email) + "&wachtwoord=" + deel(WACHTWOORD))));
        }

        private static String deel(String tekst) {
            return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
        }

        private HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
            try {
                var antwoord = client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
                antwoord.headers().firstValue("Set-Cookie").ifPresent(c -> koekje = c.split(";")[0]);
                return antwoord;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        live.close();
        server.close();
        proef.close();
    }
}
