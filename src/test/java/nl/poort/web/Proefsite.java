package nl.poort.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.Accounts;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Proefaccounts;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Gezondheid;
import nl.poort.techniek.http.Proxies;
import nl.poort.techniek.http.Server;
import nl.poort.web.aanmelden.AanmeldPagina;

/// The real web side on a fresh database, with a few routes to try the laws of every route on, and a browser's manners.
public final class Proefsite implements AutoCloseable {
    public static final String WACHTWOORD = Proefaccounts.WACHTWOORD;
    private static final Actor PROGRAMMA = Actor.system("proef");

    final TestDatabase database = TestDatabase.open();
    final Medewerkers medewerkers = new Medewerkers(database.db());
    final Accounts accounts = new Accounts(database.db());
    final AtomicInteger gemaakt = new AtomicInteger();
    final Medewerker kim;
    final Live live = new Live(database.gebeurtenissen());
    final Gezondheid gezondheid = new Gezondheid();
    final Routes routes;
    private final Server server;

    public Proefsite() {
        this(accounts -> List.of());
    }

    public Proefsite(Function<Accounts, List<Route>> extra) {
        this((accounts, database) -> extra.apply(accounts));
    }

    /// @param extra the routes under test, made on the database of this site
    public Proefsite(java.util.function.BiFunction<Accounts, TestDatabase, List<Route>> extra) {
        this(extra, "http://localhost:8080", Proxies.GEEN);
    }

    /// @param adres how people reach it
    /// @param proxies who may say for whom a request is
    Proefsite(java.util.function.BiFunction<Accounts, TestDatabase, List<Route>> extra, String adres, Proxies proxies) {
        var organisaties = new Organisaties(database.db());
        var gemeente = organisaties.voegToe(
                PROGRAMMA, Organisatiegegevens.van("Gemeente Voorbeeld", Organisatiesoort.GEMEENTE));
        kim = medewerkers.voegToe(
                PROGRAMMA,
                gemeente.id(),
                new Medewerkergegevens("Kim de Vries", "kim@voorbeeld.nl", null, Set.of(Rol.KCC_MEDEWERKER), Set.of()));
        Proefaccounts.maak(database, kim.id());
        Sessieopslag.luister(database.gebeurtenissen());
        var web = new Web(
                database.db(),
                id -> medewerkers.find(PROGRAMMA, id),
                id -> organisaties.get(PROGRAMMA, id).naam(),
                new Web.Omgeving(adres, adres.startsWith("http://")),
                List.of(new Web.Menupunt("Werkplek", "/proef", Recht.WERKPLEK)));
        var alle = new ArrayList<>(extra.apply(accounts, database));
        alle.addAll(new AanmeldPagina(
                        accounts,
                        List.of(new AanmeldPagina.Demoaccount(
                                "kim@voorbeeld.nl", WACHTWOORD, "Kim de Vries", "KCC-medewerker, Gemeente Voorbeeld")),
                        false)
                .routes());
        alle.addAll(proefroutes());
        alle.addAll(live.routes());
        alle.addAll(new GezondheidPagina(gezondheid, "").routes());
        routes = Voordeur.alle(web, alle);
        server = Voordeur.open(new Server.Instelling("127.0.0.1", 0, 100_000, proxies), web, alle);
    }

    private List<Route> proefroutes() {
        return List.of(
                Route.get("/proef", Recht.WERKPLEK, ctx -> ctx.result("werkplek")),
                Route.get("/proef/beheer", Recht.BEHEER, ctx -> ctx.result("beheer")),
                Route.get("/proef/klant/{id}", Recht.WERKPLEK, ctx -> ctx.result("klant"))
                        .metPersoonsgegevens(),
                Route.get("/proef/stuk", Recht.OPENBAAR, ctx -> {
                    throw new IllegalStateException("geheim 123456782");
                }),
                Route.get("/proef/geweigerd", Recht.OPENBAAR, ctx -> {
                    throw new Weigering("gesloten", "Deze vraag is al gesloten");
                }),
                Route.get("/keten/api/v1/proef", Recht.API, ctx -> {
                    throw new Weigering("ongeldig", "Niet goed", Map.of("naam", "Vul een naam in"));
                }),
                Route.post(
                        "/proef",
                        Recht.WERKPLEK,
                        ctx -> Formulier.verwerk(ctx, this::maak, opnieuw -> {
                            var f = Formulier.van(opnieuw);
                            opnieuw.result(f.waarde("naam") + "|" + f.fouten() + "|" + f.melding());
                        })));
    }

    private String maak(Formulier formulier) {
        var naam = formulier.tekst("naam", "Vul een naam in", 40);
        formulier.weiger();
        return "/proef?nummer=" + gemaakt.incrementAndGet() + "&lengte=" + naam.length();
    }

    public int port() {
        return server.port();
    }

    public TestDatabase database() {
        return database;
    }

    /// A browser of its own: keeps cookies, follows nothing.
    public Browser browser() {
        return new Browser(port());
    }

    /// A browser on another server of our own.
    public static Browser browser(int port) {
        return new Browser(port);
    }

    /// Somebody's browser, with the headers a browser sends.
    public static final class Browser {
        private final HttpClient client = HttpClient.newHttpClient();
        private final int port;
        String koekje;

        public String koekje() {
            return koekje;
        }

        public Browser(int port) {
            this.port = port;
        }

        public HttpResponse<String> get(String pad, String... koppen) {
            return stuur(verzoek(pad, koppen).GET());
        }

        public HttpResponse<String> post(String pad, Map<String, String> velden, String... koppen) {
            var tekst = velden.entrySet().stream()
                    .map(v -> v.getKey() + "=" + URLEncoder.encode(v.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            var alle = koppen.length == 0 ? new String[] {"Sec-Fetch-Site", "same-origin"} : koppen;
            var soort = List.of(alle).contains("Content-Type") ? "Proef" : "Content-Type";
            return stuur(verzoek(pad, alle)
                    .header(soort, "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(tekst)));
        }

        public HttpResponse<String> meldAan() {
            return post("/aanmelden", Map.of("email", "kim@voorbeeld.nl", "wachtwoord", WACHTWOORD));
        }

        public HttpResponse<String> meldAan(String email) {
            return post("/aanmelden", Map.of("email", email, "wachtwoord", WACHTWOORD));
        }

        private HttpRequest.Builder verzoek(String pad, String... koppen) {
            var verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + port + pad));
            if (koekje != null) {
                verzoek.header("Cookie", koekje);
            }
            if (koppen.length > 0) {
                verzoek.headers(koppen);
            }
            return verzoek;
        }

        private HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
            try {
                var antwoord = client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
                // what the next page says once is not who this is
                antwoord.headers().allValues("Set-Cookie").stream()
                        .filter(c -> !c.startsWith("poort-gezegd="))
                        .findFirst()
                        .ifPresent(c -> koekje = c.split(";")[0]);
                return antwoord;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        live.close();
        server.close();
        database.close();
    }
}
