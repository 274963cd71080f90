package nl.poort.web.werkplek;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.Behandelkamer;
import nl.poort.Modules;
import nl.poort.TestDatabase;
import nl.poort.Zgw;
import nl.poort.contact.berichten.PortaalBezorger;
import nl.poort.keten.vragen.Vraag;
import nl.poort.loket.ontvangst.Ontvangstbronnen;
import nl.poort.loket.ontvangst.Verzoekbeheer;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.registers.documenten.Documentproef;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Server;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.Live;
import nl.poort.web.Proefsite;
import nl.poort.web.Route;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;
import nl.poort.web.aanmelden.AanmeldPagina;
import nl.poort.web.demo.Demoketen;
import nl.poort.web.gast.Gastlinks;

/// The desk on the real server and the demo chain, with the browsers of the people who work there.
final class Werkplekproef implements AutoCloseable {
    static final Actor PROGRAMMA = Actor.system("proef");
    static final String WOORDEN = "Is het dakvlak van het voordakvlak gekeerd naar openbaar toegankelijk gebied?";

    final TestDatabase test = TestDatabase.open();
    final Modules m = new Modules(test.db(), test.gebeurtenissen(), List.of(new PortaalBezorger()));
    private final Live live = new Live(test.gebeurtenissen());
    private final Gastlinks gastlinks = new Gastlinks(test.db(), m.overdrachten, m.medewerkers);
    private final nl.poort.TestMap map = nl.poort.TestMap.open();
    private final Uitgaand uitgaand = new Uitgaand(List.of());
    private final Bezorging bezorging = new Bezorging(test.db(), uitgaand);
    final Zgw zgw =
            new Zgw(m, uitgaand, bezorging, java.net.URI.create("http://localhost:8080"), Documentproef.plaats(map));
    final Behandelkamer kamer = new Behandelkamer(m, zgw);
    final nl.poort.Inzagekamer inzage = new nl.poort.Inzagekamer(
            m,
            nl.poort.Inzagekamer.Buiten.nep(m, nl.poort.web.demo.Demoburgers.register()),
            nl.poort.contact.inzage.Betrouwbaarheid.MIDDEN);
    private final Server server;

    Werkplekproef() {
        kamer.luister();
        new Demoketen(test.db(), m.organisaties, m.medewerkers, m.accounts, m.dienstroosters).maakAlsLeeg();
        var web = new Web(
                test.db(),
                id -> m.medewerkers.find(PROGRAMMA, id),
                id -> m.organisaties.get(PROGRAMMA, id).naam(),
                new Web.Omgeving("http://localhost:8080", true),
                List.of(new Web.Menupunt("Werkplek", "/werkplek", Recht.WERKPLEK)));
        var routes =
                new java.util.ArrayList<Route>(new AanmeldPagina(m.accounts, Demoketen.accounts(), false).routes());
        routes.addAll(live.routes());
        routes.addAll(new Werkplek(
                        new Deuren(
                                new Deuren.Keten(
                                        m.vragen,
                                        m.overdrachten,
                                        m.opschalingen,
                                        m.werklijst,
                                        m.routes,
                                        m.signalen,
                                        m.volgcode,
                                        m.regie,
                                        m.verdelen.loslatingen()),
                                new Deuren.Zaken(
                                        kamer.start,
                                        kamer.overzicht,
                                        new Deuren.Omgeving(
                                                new Vergunningchecks(m.db, m.regelbestanden, m.omgeving),
                                                m.omgeving,
                                                new Verzoekbeheer(
                                                        new Ontvangstbronnen(
                                                                m.db,
                                                                m.organisaties,
                                                                m.medewerkers,
                                                                zgw.documenten.bestanden,
                                                                null),
                                                        m.klokken))),
                                new Deuren.Contact(
                                        m.partijen,
                                        m.klantcontacten,
                                        m.gesprekken,
                                        m.kanalen,
                                        m.kennis,
                                        m.berichten,
                                        m.nabelgesprekken,
                                        new Deuren.Klantgegevens(inzage.wijzigingen, inzage.correcties)),
                                new Deuren.Balie(
                                        m.lopendeContacten,
                                        m.contactstappen,
                                        m.ruggespraken,
                                        m.vervolggesprekken,
                                        m.klantoordelen,
                                        m.vermijdbaarheid,
                                        new Deuren.Bellen(m.terugbelgesprekken, m.terugbelverzoeken, m.vragensets),
                                        m.accountmanagers,
                                        m.directeKanalen.afspraken.afspraken),
                                Deuren.Kennisbank.van(m.db),
                                new Deuren.Registers(m.organisaties, m.medewerkers, m.klokken, m.gebeurtenissen),
                                new Deuren.Gasten(gastlinks, "http://localhost:8080")),
                        test.klok())
                .routes());
        server = Voordeur.open(new Server.Instelling("127.0.0.1", 0, 100_000), web, routes);
    }

    int port() {
        return server.port();
    }

    Bureau bureau(String naam) {
        return new Bureau(naam);
    }

    Vraag vraag(String kenmerk) {
        return m.vragen.findByKenmerk(PROGRAMMA, kenmerk).orElseThrow();
    }

    UUID team(String soort) {
        return m.organisaties
                .teams(PROGRAMMA, nl.poort.registers.organisatie.Schakelsoort.valueOf(soort))
                .getFirst()
                .id();
    }

    /// Delivers what listeners still have to hear, such as the messages to the customer.
    void bezorg() {
        test.gebeurtenissen().deliver(1_000);
    }

    /// One person behind one browser.
    final class Bureau {
        private final Proefsite.Browser browser = new Proefsite.Browser(port());

        private Bureau(String naam) {
            var antwoord = browser.post("/aanmelden", Map.of("demo", naam + "@demo.poort.example"));
            if (antwoord.statusCode() != 303) {
                throw new IllegalStateException(naam + " is niet aangemeld: " + antwoord.statusCode());
            }
        }

        String pagina(String pad) {
            return get(pad).body();
        }

        HttpResponse<String> get(String pad) {
            return browser.get(pad);
        }

        /// Sends a form with a fresh key, as a browser would.
        HttpResponse<String> stuur(String pad, String... velden) {
            var alle = new HashMap<String, String>();
            alle.put("_sleutel", UUID.randomUUID().toString());
            for (int i = 0; i < velden.length; i += 2) {
                alle.put(velden[i], velden[i + 1]);
            }
            return browser.post(pad, alle);
        }

        /// Sends one of the forms of the page of a Vraag, with the hidden fields that stand in it.
        HttpResponse<String> actie(Vraag vraag, Actie actie, String... velden) {
            var pad = "/werkplek/vraag/" + vraag.id();
            var formulier = formulier(pagina(pad), pad + "/" + actie.pad());
            var alle = new java.util.ArrayList<>(List.of("_formulier", actie.pad()));
            var verborgen = Pattern.compile("<input type=\"hidden\" name=\"(overdracht|ook)\" value=\"([^\"]+)\">")
                    .matcher(formulier);
            while (verborgen.find()) {
                alle.add(verborgen.group(1));
                alle.add(verborgen.group(2));
            }
            alle.addAll(List.of(velden));
            return stuur(pad + "/" + actie.pad(), alle.toArray(String[]::new));
        }

        boolean kan(Vraag vraag, Actie actie) {
            var pad = "/werkplek/vraag/" + vraag.id();
            return pagina(pad).contains("action=\"" + pad + "/" + actie.pad() + "\"");
        }

        private static String formulier(String pagina, String actie) {
            int begin = pagina.indexOf("action=\"" + actie + "\"");
            if (begin < 0) {
                throw new IllegalStateException("geen formulier " + actie);
            }
            return pagina.substring(begin, pagina.indexOf("</form>", begin));
        }

        /// Begins a contact by hand; gives its address.
        String begin() {
            return browser.post("/werkplek/contact", Map.of())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }

        /// A contact that is begun and closed at once.
        HttpResponse<String> sluit(String... velden) {
            return stuur(begin(), velden);
        }

        /// A promise at the desk to a new customer; gives the kenmerk.
        Vraag zegToe(String... extra) {
            var velden = new java.util.ArrayList<>(List.of(
                    "kanaal",
                    "telefoon",
                    "naam",
                    "Fatima Özdemir",
                    "telefoon",
                    "06 12345678",
                    "woorden",
                    WOORDEN,
                    "besluit",
                    "uitzoeken"));
            velden.addAll(List.of(extra));
            var antwoord = sluit(velden.toArray(String[]::new));
            var bevestiging = pagina(antwoord.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException(antwoord.statusCode() + " " + antwoord.body())));
            var kenmerk = Pattern.compile("K-\\d{4}-\\d{6}").matcher(bevestiging);
            if (!kenmerk.find()) {
                throw new IllegalStateException(bevestiging);
            }
            return vraag(kenmerk.group());
        }
    }

    @Override
    public void close() {
        live.close();
        server.close();
        test.close();
    }
}
