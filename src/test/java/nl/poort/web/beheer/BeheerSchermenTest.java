package nl.poort.web.beheer;

import static nl.poort.web.beheer.Beheersite.velden;
import static org.assertj.core.api.Assertions.assertThat;

import nl.poort.registers.organisatie.Rol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BeheerSchermenTest {
    private static Beheersite site;

    @BeforeAll
    static void open() {
        site = new Beheersite();
    }

    @AfterAll
    static void sluit() {
        site.close();
    }

    @Test
    void elke_pagina_van_beheer_is_te_openen_en_heeft_een_titel_en_een_kop() {
        var bea = site.als(site.bea);
        for (var pad : new String[] {
            "/beheer",
            "/beheer/organisaties",
            "/beheer/organisaties?zoek=berg",
            "/beheer/organisaties/nieuw",
            "/beheer/organisaties/" + site.berg.id(),
            "/beheer/organisaties/" + site.berg.id() + "/wijziging",
            "/beheer/organisaties/" + site.berg.id() + "/contactpunt",
            "/beheer/organisaties/" + site.berg.id() + "/teams/nieuw",
            "/beheer/mensen",
            "/beheer/mensen/nieuw",
            "/beheer/mensen/" + site.bea.id(),
            "/beheer/mensen/" + site.bea.id() + "/vertrek",
            "/beheer/rooster",
            "/beheer/normen",
            "/beheer/normen/landelijk-melding",
            "/beheer/normen/landelijk-melding/nieuw",
            "/beheer/routes",
            "/beheer/routes/nieuw",
            "/beheer/kalender",
            "/beheer/kalender?maand=2026-04",
            "/beheer/kalender/openingstijden",
            "/beheer/berichten",
            "/beheer/kennis",
            "/beheer/kennis/nieuw"
        }) {
            var antwoord = bea.get(pad);
            assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
            assertThat(antwoord.body()).as(pad).contains("<h1").containsPattern("<title>\\S.+ – Poort</title>");
        }
    }

    @Test
    void zonder_het_recht_gaat_geen_enkele_deur_open() {
        var kees = site.als(site.mens(site.berg, "Kees KCC", "kees@berg.example", Rol.KCC_MEDEWERKER));
        for (var route : Beheersite.routes(site.database)) {
            var pad = route.path().replaceAll("\\{[^}]*}", site.berg.id().toString());
            var antwoord = route.method().name().equals("GET") ? kees.get(pad) : kees.post(pad, velden());
            assertThat(antwoord.statusCode()).as(route.toString()).isEqualTo(403);
        }
    }

    @Test
    void een_beheerder_schrijft_geen_artikelen_en_een_redacteur_beheert_geen_mensen() {
        var beheerder = site.als(site.mens(site.berg, "Fem", "fem@berg.example", Rol.FUNCTIONEEL_BEHEERDER));
        var redacteur = site.als(site.mens(site.berg, "Ria", "ria@berg.example", Rol.KWALITEITSZORG));
        assertThat(beheerder.get("/beheer/kennis").statusCode()).isEqualTo(403);
        assertThat(redacteur.get("/beheer/kennis").statusCode()).isEqualTo(200);
        assertThat(redacteur.get("/beheer/mensen").statusCode()).isEqualTo(403);
    }
}
