package nl.poort.web.mijn;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.Inzagekamer;
import nl.poort.contact.inzage.Betrouwbaarheid;
import nl.poort.contact.inzage.Bewijs;
import nl.poort.contact.inzage.Middel;
import nl.poort.contact.inzage.Nepregister;
import nl.poort.contact.inzage.Registerbron.Gegeven;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Proefprovider;
import nl.poort.web.Proefsite.Browser;
import nl.poort.web.Route;
import nl.poort.web.aanmelden.OidcIngang;
import nl.poort.web.portaal.Burgersite;

/// The own page on a small chain: citizens log in with a made-up DigiD, companies over OIDC with a provider on
/// loopback.
final class Mijnsite implements AutoCloseable {
    static final String JANS = "999993653";
    static final String PIET = "999990019";

    final Proefprovider provider = new Proefprovider();
    Inzagekamer kamer;
    List<Route> routes;
    final Burgersite site = new Burgersite(this::routes);
    final Partij jans = klant("Jans de Vries", JANS, "jans@voorbeeld.nl");
    final Partij piet = klant("Piet Puk", PIET, "piet@voorbeeld.nl");

    private List<Route> routes(Burgersite s) {
        var adres = List.of(new Gegeven("Adres", "Dorpsstraat 12, 9901 AB Westveld"));
        var register = new Nepregister(Map.of(JANS, adres, PIET, adres));
        kamer = new Inzagekamer(s.m, Inzagekamer.Buiten.nep(s.m, register), Betrouwbaarheid.MIDDEN);
        kamer.luister();
        var personen = List.of(persoon("jans", JANS), persoon("piet", PIET));
        var partner = new OidcIngang.Partner(URI.create(provider.issuer), "poort", Proefprovider.GEHEIM);
        List<Broker> brokers = List.of(
                new Nepbroker(Middel.DIGID, personen),
                new OidcBroker(
                        Middel.EHERKENNING,
                        partner,
                        OidcBroker.Claims.gewoon(Middel.EHERKENNING),
                        "http://localhost:8080"));
        routes = new ArrayList<>(kamer.routes(brokers, s.dossier, null));
        routes.add(Route.get("/proef/werk", Recht.INGELOGD, ctx -> ctx.result("werk")));
        return routes;
    }

    private static Nepbroker.Persoon persoon(String sleutel, String bsn) {
        return new Nepbroker.Persoon(sleutel, sleutel, niveau -> new Bewijs.Persoon(new Bsn(bsn), niveau));
    }

    private Partij klant(String naam, String bsn, String mail) {
        return site.m.partijen.registreer(
                site.sanne.actor("vraag beantwoorden"),
                NieuwePartij.persoon(naam, DigitaalAdres.email(mail), DigitaalAdres.telefoon("0612345678"))
                        .metBsn(new Bsn(bsn)));
    }

    Vraag vraag(Partij van, String tekst) {
        return site.m
                .intake
                .ontvangen(
                        site.sanne.actor("vraag beantwoorden"),
                        NieuwContact.inkomend("telefoon", van.id(), tekst),
                        c -> NieuweVraag.van(
                                c.kenmerk(),
                                tekst,
                                van.id(),
                                site.kcc.id(),
                                site.sanne.id(),
                                Terugkoppelwijze.SCHRIJVEN))
                .vraag();
    }

    /// A browser in which this made-up person logged in.
    Browser binnen(String wie) {
        var browser = site.browser();
        var antwoord = kies(browser, wie, "MIDDEN");
        browser.get(antwoord);
        return browser;
    }

    /// Leaves for the made-up DigiD and chooses; gives where it sends the browser back to.
    String kies(Browser browser, String wie, String niveau) {
        var heen = browser.get("/mijn/inloggen/digid")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var state = Proefprovider.velden(URI.create(heen).getRawQuery()).get("state");
        return browser.post("/demo/inloggen/digid", Map.of("persoon", wie, "niveau", niveau, "state", state))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    Partij nu(Partij p) {
        return site.m.partijen.get(Burgersite.SYSTEEM, p.id());
    }

    Map<String, String> contact(Partij p, String telefoon, String email) {
        return Burgersite.velden(
                "versie",
                String.valueOf(nu(p).versie()),
                "telefoon",
                telefoon,
                "email",
                email,
                "voorkeurskanaal",
                "",
                "voorkeursmoment",
                "");
    }

    static String gegevens(UUID partij) {
        return "/mijn/gegevens/" + partij;
    }

    @Override
    public void close() {
        site.close();
        provider.close();
    }
}
