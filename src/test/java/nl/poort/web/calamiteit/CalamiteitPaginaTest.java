package nl.poort.web.calamiteit;

import static nl.poort.web.calamiteit.Calamiteitsite.stuur;
import static org.assertj.core.api.Assertions.assertThat;

import nl.poort.keten.calamiteiten.Calamiteitstand;
import nl.poort.keten.calamiteiten.Kant;
import org.junit.jupiter.api.Test;

class CalamiteitPaginaTest extends Stuurpost {
    @Test
    void zonder_calamiteit_staat_er_dat_het_rustig_is_en_wie_dienst_heeft() {
        var pagina = dewit.get("/calamiteit").body();

        assertThat(pagina).contains("Er is nu geen calamiteit", "De Wit", "heeft dienst", "achterwacht", "15 minuten");
    }

    @Test
    void wie_geen_calamiteitenmanager_is_komt_er_niet_in() {
        var c = site.gemeld(null);
        var sanne = site.browser(site.sanne);

        assertThat(sanne.get("/calamiteit").statusCode()).isEqualTo(403);
        assertThat(sanne.get(pad(c)).statusCode()).isEqualTo(403);
        assertThat(stuur(sanne, pad(c) + "/bevestiging").statusCode()).isEqualTo(403);
        assertThat(site.dossier(c).calamiteit().stand()).isEqualTo(Calamiteitstand.GEMELD);
    }

    @Test
    void een_nieuwe_calamiteit_vraagt_om_bevestiging_binnen_een_kwartier() {
        var c = site.gemeld(site.v7());

        var lijst = dewit.get("/calamiteit").body();
        assertThat(lijst).contains(c.kenmerk(), "gemeld", "Bevestig de oproep", "15:25");
        var scherm = dewit.get(pad(c)).body();
        assertThat(scherm).contains("Ik bevestig de oproep", "Aanvragen komen bij Oostveld terecht");
        assertThat(scherm).doesNotContain("/besluit?", "/actie\"", "/afschaling");

        bevestigd(c);
        assertThat(dewit.get(pad(c)).body())
                .contains("Besluit samen met de keten", "soort=NIET_BINNEN_DE_KETEN", "soort=TOCH_BINNEN_DE_KETEN")
                .doesNotContain("/bevestiging");
    }

    @Test
    void een_alarm_staat_er_in_woorden() {
        var c = site.gemeld(null);
        site.om("2026-05-21T15:26");
        site.laatLopen();
        site.om("2026-05-21T15:42");
        site.laatLopen();

        assertThat(dewit.get("/calamiteit").body()).contains("Alarm:", "niemand op de lijst heeft de oproep bevestigd");
        assertThat(dewit.get(pad(c)).body()).contains("Alarm.", "Alle calamiteitenmanagers zijn opgeroepen");
    }

    @Test
    void een_besluit_wordt_eerst_getoond_en_pas_daarna_vastgelegd() {
        var c = site.gemeld(site.v7());
        bevestigd(c);
        site.om("2026-05-21T15:45");

        var voorbeeld = besluit(c);
        assertThat(voorbeeld.statusCode()).isEqualTo(200);
        assertThat(voorbeeld.body()).contains("Een besluit blijft altijd in het dossier staan", "value=\"Van Dam\"");
        assertThat(site.dossier(c).besluiten()).isEmpty();

        gelukt(besluit(c, "akkoord", "ja"));
        var d = site.dossier(c);
        assertThat(d.calamiteit().stand()).isEqualTo(Calamiteitstand.ACTIEF);
        assertThat(d.besluiten().getFirst().deelnemers())
                .extracting("kant")
                .containsExactlyInAnyOrder(Kant.CALAMITEIT, Kant.KETEN);
        assertThat(d.leden()).extracting("naam").containsExactlyInAnyOrder("De Wit", "Van Dam");
        assertThat(d.koppelingen()).hasSize(2);
    }

    @Test
    void een_leeg_besluit_toont_alle_fouten_en_wat_was_ingevuld() {
        var c = site.gemeld(null);
        bevestigd(c);

        var antwoord = dewit.post(
                pad(c) + "/besluit",
                Calamiteitsite.velden(
                        "soort",
                        "NIET_BINNEN_DE_KETEN",
                        "deelnemers",
                        "Tess",
                        "schakel1",
                        "",
                        "om",
                        "straks",
                        "rol1",
                        "pers"));

        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body())
                .contains(
                        "<title>Fout:",
                        "Schrijf op waarom dit is besloten",
                        "Kies voor welke schakel Tess sprak",
                        "Vul in hoe laat het team bij elkaar komt",
                        "Vul in wie u oproept als pers",
                        "Kies wie u oproept",
                        "value=\"Tess\"",
                        "value=\"straks\"");
    }

    @Test
    void zonder_een_schakel_uit_de_keten_komt_het_besluit_terug() {
        var c = site.gemeld(null);
        bevestigd(c);

        var antwoord = besluit(c, "akkoord", "ja", "deelnemers", "", "schakel1", "", "genomenOp", "2026-05-21T15:20");

        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body())
                .contains("Dit besluit neemt u samen met een schakel", "Oostveld moet een oud plan terugzetten");
        assertThat(site.dossier(c).besluiten()).isEmpty();
    }

    @Test
    void de_hele_weg_van_oproep_tot_evaluatie_gaat_over_de_schermen() {
        var c = site.gemeld(site.v7());
        opgeschaald(c);
        assertThat(dewit.get(pad(c)).body()).contains("Roep het team bij elkaar", "Van 2 leden");
        for (var lid : site.dossier(c).leden()) {
            gelukt(stuur(dewit, pad(c) + "/teamlid/" + lid.id(), "bereik", "BEREIKT"));
        }
        assertThat(dewit.get(pad(c)).body()).contains("Besluit of het SCT nodig is", "soort=OPSCHALEN_NAAR_SCT");
        site.om("2026-05-21T16:50");
        gelukt(stuur(
                dewit,
                pad(c) + "/besluit",
                "soort",
                "NIET_OPSCHALEN_NAAR_SCT",
                "motivering",
                "Geen bestuurlijke gevolgen",
                "genomenOp",
                "2026-05-21T16:50",
                "akkoord",
                "ja"));
        assertThat(dewit.get(pad(c)).body()).contains("Maak het plan van aanpak");
        actie(c, "Zet het oude plan terug");
        assertThat(dewit.get(pad(c)).body())
                .contains("Plaats een banner", "Afschalen kan als alles gereed is", "1 actie");
        assertThat(banner(c, "akkoord", "ja").statusCode()).isEqualTo(303);
        assertThat(dewit.get(pad(c)).body())
                .contains("Werk het plan van aanpak af", "Zet het oude plan terug (Contactpunt, TBO)");
        gereed(c);
        assertThat(dewit.get(pad(c)).body()).contains("Schaal de calamiteit af", "herstel");
        site.om("2026-05-22T11:30");
        gelukt(stuur(dewit, pad(c) + "/nieuws", "intern", "Hersteld", "volgende", "2026-05-22T13:00", "akkoord", "ja"));
        gelukt(stuur(dewit, pad(c) + "/afschaling", "tekst", "Uw aanvraag staat bij Westveld", "akkoord", "ja"));
        assertThat(dewit.get(pad(c)).body()).contains("Schrijf de evaluatie", "ma 8 juni 17:00");
        gelukt(stuur(dewit, pad(c) + "/evaluatie", "lessen", "Controleer elk plan voor het laden"));
        assertThat(dewit.get(pad(c)).body())
                .contains(
                        "Deze calamiteit is afgeschaald en geëvalueerd",
                        "Controleer elk plan voor het laden",
                        "Prioriteit 1: calamiteit",
                        "De oproep is bevestigd",
                        "Actie gereed: Zet het oude plan terug");
        assertThat(dewit.get("/calamiteit").body()).contains("Er is nu geen calamiteit", "geëvalueerd");
    }

    @Test
    void afschalen_met_open_acties_zegt_hoeveel_er_nog_open_zijn() {
        var c = site.gemeld(null);
        opgeschaald(c);
        actie(c, "Zet het oude plan terug");
        actie(c, "Controleer de aanvragen");

        assertThat(dewit.get(pad(c) + "/afschaling").body()).contains("Afschalen kan nog niet: 2 acties zijn nog open");
        var antwoord = stuur(dewit, pad(c) + "/afschaling", "tekst", "Klaar", "akkoord", "ja");

        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body()).contains("Calamiteit kan niet worden afgeschaald: 2 acties zijn nog open");
    }

    @Test
    void de_paraatheid_gaat_omhoog_en_weer_omlaag() {
        var leeg = stuur(dewit, "/calamiteit/paraatheid", "van", "2026-05-21T10:00", "tot", "", "reden", "");
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body()).contains("Kies wanneer het eindigt", "Schrijf op waarom de paraatheid hoger is");

        gelukt(stuur(
                dewit,
                "/calamiteit/paraatheid",
                "van",
                "2026-05-21T10:00",
                "tot",
                "2026-05-22T10:00",
                "reden",
                "Nieuwe versie"));
        var pagina = dewit.get("/calamiteit").body();
        assertThat(pagina).contains("verhoogd", "10 minuten", "Nieuwe versie");
        var einde = java.util.regex.Pattern.compile("/calamiteit/paraatheid/[^\"]+/einde")
                .matcher(pagina);
        assertThat(einde.find()).isTrue();
        site.om("2026-05-21T10:05");
        gelukt(stuur(dewit, einde.group()));
        assertThat(dewit.get("/calamiteit").body()).contains("15 minuten").doesNotContain("Nieuwe versie");
    }
}
