package nl.poort.web.kennis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.poort.contact.kennis.Artikeltekst;
import nl.poort.contact.kennis.Kennisluisteraar;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.web.Proefsite.Browser;
import nl.poort.web.portaal.Burgersite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The contact centre reads on the page of the knowledge base that a problem is over, until somebody has seen it.
class KennisnieuwsTest {
    private final Burgersite site = new Burgersite(s -> new KennisPagina(
                    s.m.kennis, s.m.kennissignalen, s.m.kennisplank.vondsten, s.m.kennisplank.werkberichten)
            .routes());

    @AfterEach
    void sluit() {
        site.close();
    }

    private Browser als(Medewerker wie) {
        var browser = site.browser();
        browser.post("/aanmelden", Map.of("email", wie.email(), "wachtwoord", Burgersite.WACHTWOORD));
        return browser;
    }

    @Test
    void een_opgelost_probleem_staat_er_tot_iemand_het_gezien_heeft() {
        new Kennisluisteraar(site.m.vragen, site.m.kennis, site.m.kennissignalen).luister(site.m.gebeurtenissen);
        var wie = site.sanne.actor("kennis beheren");
        var artikel = site.m.kennisredactie.schrijven(
                wie,
                new Artikeltekst(
                        "Adres niet gevonden",
                        List.of(),
                        List.of(),
                        "",
                        "Kies op de kaart",
                        "",
                        List.of(),
                        LocalDate.parse("2027-01-01"),
                        false));
        site.m.kennis.bekendProbleem(wie, artikel.id(), "kies op de kaart");
        site.m.kennis.oplossen(wie, artikel.id(), "De postcode staat er nu in");
        var sanne = als(site.sanne);
        var pagina = sanne.get("/kennis").body();
        assertThat(pagina).contains("Nieuws over artikelen (1)", "is opgelost: De postcode staat er nu in");
        assertThat(als(site.ilse).get("/kennis").body()).doesNotContain("Nieuws over artikelen");
        var signaal = site.m.kennissignalen.list(site.sanne).getFirst();
        var gezien = Burgersite.velden(
                "artikel", artikel.id().toString(), "signaal", signaal.id().toString());
        assertThat(sanne.post("/kennis/gezien", gezien).statusCode()).isEqualTo(303);
        assertThat(sanne.get("/kennis").body()).doesNotContain("Nieuws over artikelen");
    }
}
