package nl.poort.web.calamiteit;

import static nl.poort.web.calamiteit.Calamiteitsite.stuur;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.poort.keten.calamiteiten.Calamiteit;
import nl.poort.keten.calamiteiten.Calamiteitstand;
import nl.poort.keten.calamiteiten.Kant;
import nl.poort.web.Proefsite.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalamiteitPaginaTest {
    private final Calamiteitsite site = new Calamiteitsite();
    private final Browser dewit = site.browser(site.dewit);

    @AfterEach
    void sluit() {
        site.close();
    }

    private static String pad(Calamiteit c) {
        return "/calamiteit/" + c.id();
    }

    private static void gelukt(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(303);
    }

    private void bevestigd(Calamiteit c) {
        site.om("2026-05-21T15:20");
        gelukt(stuur(dewit, pad(c) + "/bevestiging"));
    }

    private HttpResponse<String> besluit(Calamiteit c, String... anders) {
        var velden = Calamiteitsite.velden(
                "soort", "NIET_BINNEN_DE_KETEN",
                "motivering", "Oostveld moet een oud plan terugzetten",
                "deelnemers", "Tess",
                "schakel1", site.tbo.id().toString(),
                "genomenOp", "2026-05-21T15:45",
                "om", "2026-05-21T16:30",
                "leden", site.dewit.id().toString(),
                "lid1", "Van Dam",
                "rol1", "woordvoerder");
        for (int i = 0; i < anders.length; i += 2) {
            velden.put(anders[i], anders[i + 1]);
        }
        return dewit.post(pad(c) + "/besluit", velden);
    }

    private void opgeschaald(Calamiteit c) {
        bevestigd(c);
        site.om("2026-05-21T15:45");
        gelukt(besluit(c, "akkoord", "ja"));
    }

    private void actie(Calamiteit c, String wat) {
        gelukt(stuur(
                dewit, pad(c) + "/actie", "actie", wat, "team", site.tbo.id().toString(), "uiterlijk", "2026-05-21T20:00"));
    }

    private void gereed(Calamiteit c) {
        for (var a : site.dossier(c).acties()) {
            gelukt(stuur(dewit, pad(c) + "/actie/" + a.id(), "resultaat", "Het oude plan staat terug"));
        }
    }

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
                        "soort", "NIET_BINNEN_DE_KETEN", "deelnemers", "Tess", "schakel1", "", "om", "straks", "rol1", "pers"));

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
                dewit, pad(c) + "/besluit",
                "soort", "NIET_OPSCHALEN_NAAR_SCT", "motivering", "Geen bestuurlijke gevolgen",
                "genomenOp", "2026-05-21T16:50", "akkoord", "ja"));
        assertThat(dewit.get(pad(c)).body()).contains("Maak het plan van aanpak");
        actie(c, "Zet het oude plan terug");
        assertThat(dewit.get(pad(c)).body()).contains("Plaats een banner", "Afschalen kan als alles gereed is", "1 actie");
        assertThat(banner(c, "akkoord", "ja").statusCode()).isEqualTo(303);
        assertThat(dewit.get(pad(c)).body()).contains("Werk het plan van aanpak af", "Zet het oude plan terug (Contactpunt, TBO)");
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

    private HttpResponse<String> banner(Calamiteit c, String... anders) {
        var velden = Calamiteitsite.velden(
                "tekst", "Aanvragen komen bij de verkeerde gemeente aan",
                "omweg", "Laat de klant nog niet indienen",
                "klanttekst", "Wij weten ervan en werken eraan",
                "organisaties", site.regio.id().toString(),
                "volgendBericht", "2026-05-21T18:30");
        for (int i = 0; i < anders.length; i += 2) {
            velden.put(anders[i], anders[i + 1]);
        }
        return dewit.post(pad(c) + "/banner", velden);
    }

    @Test
    void de_banner_staat_op_elk_scherm_van_de_regio_en_nergens_anders_tot_het_afschalen() {
        var c = site.gemeld(null);
        opgeschaald(c);
        var voorbeeld = banner(c);
        assertThat(voorbeeld.statusCode()).isEqualTo(200);
        assertThat(voorbeeld.body()).contains("Zo zien zij de banner", "alle organisaties in Regio Veld", "vandaag 18:30");
        var olga = site.browser(site.olga);
        assertThat(olga.get("/proef").body()).doesNotContain("verkeerde gemeente");

        gelukt(banner(c, "akkoord", "ja"));

        assertThat(olga.get("/proef").body())
                .contains(
                        "Aanvragen komen bij de verkeerde gemeente aan",
                        "Laat de klant nog niet indienen",
                        "Wij weten ervan en werken eraan",
                        "vandaag 18:30");
        assertThat(site.browser(site.eva).get("/proef").body()).doesNotContain("verkeerde gemeente");
        actie(c, "Zet het oude plan terug");
        gereed(c);
        gelukt(stuur(dewit, pad(c) + "/afschaling", "tekst", "Alles werkt weer", "akkoord", "ja"));
        assertThat(olga.get("/proef").body()).doesNotContain("verkeerde gemeente");
    }

    @Test
    void een_banner_zonder_iets_toont_alle_fouten() {
        var c = site.gemeld(null);
        opgeschaald(c);

        var antwoord = stuur(dewit, pad(c) + "/banner", "andere", "Gemeente Nergens", "volgendBericht", "2020-01-01T10:00");

        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body())
                .contains(
                        "Schrijf op wat er aan de hand is",
                        "Schrijf op wat de klant te horen krijgt",
                        "Kies wie de banner ziet",
                        "Wij kennen geen organisatie met de naam Gemeente Nergens",
                        "Kies een moment dat nog moet komen");
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
    void een_geraakt_verzoek_houdt_zijn_moment_van_indienen() {
        var c = site.gemeld(null);
        opgeschaald(c);
        gelukt(stuur(
                dewit, pad(c) + "/verzoek",
                "referentie", "20260521-001", "ingediendOp", "2026-05-20T09:12",
                "vanGezag", site.oostveld.organisatie().toString(),
                "naarGezag", site.westveld.organisatie().toString()));
        var verzoek = site.dossier(c).geraakt().getFirst();
        var ontvangst = pad(c) + "/verzoek/" + verzoek.id();

        var fout = stuur(dewit, ontvangst, "ingediendOp", "2026-05-21T15:00", "ontvangenOp", "2026-05-21T15:40");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("houdt het oorspronkelijke tijdstip", "value=\"2026-05-21T15:00\"");

        gelukt(stuur(dewit, ontvangst, "ingediendOp", "2026-05-20T09:12", "ontvangenOp", "2026-05-21T15:40"));
        gelukt(stuur(dewit, ontvangst + "/inlichting"));
        assertThat(site.dossier(c).geraakt().getFirst().isAfgehandeld()).isTrue();
        assertThat(dewit.get(pad(c)).body()).contains("met dit moment van indienen", "Aanvrager ingelicht vandaag");
    }

    @Test
    void een_team_in_de_keten_vinkt_zijn_eigen_actie_af() {
        var c = site.gemeld(null);
        opgeschaald(c);
        actie(c, "Zet het oude plan terug");
        var tess = site.browser(site.tess);
        var actie = site.dossier(c).acties().getFirst();
        assertThat(tess.get("/calamiteit/acties").body()).contains("Zet het oude plan terug", "vandaag 20:00");
        assertThat(site.browser(site.olga).get("/calamiteit/acties").body()).contains("geen open acties");
        assertThat(site.browser(site.olga).get("/calamiteit/acties/" + actie.id()).statusCode()).isEqualTo(404);

        var leeg = stuur(tess, "/calamiteit/acties/" + actie.id(), "resultaat", "");
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body()).contains("Schrijf kort op wat er is gedaan");
        gelukt(stuur(tess, "/calamiteit/acties/" + actie.id(), "resultaat", "Het plan staat terug"));

        assertThat(tess.get("/calamiteit/acties").body()).contains("geen open acties");
        assertThat(dewit.get(pad(c)).body()).contains("Het plan staat terug", "door Tess");
    }

    @Test
    void een_andere_vraag_komt_erbij_met_haar_nummer() {
        var c = site.gemeld(null);
        var v7 = site.v7();
        opgeschaald(c);

        var fout = stuur(dewit, pad(c) + "/koppeling", "kenmerk", "K-1999-000001");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("Wij kennen geen vraag met dit nummer", "K-1999-000001");
        gelukt(stuur(dewit, pad(c) + "/koppeling", "kenmerk", v7.kenmerk().toLowerCase()));

        assertThat(dewit.get(pad(c)).body()).contains(v7.kenmerk(), "/werkplek/vraag/" + v7.id());
    }

    @Test
    void nieuws_komt_binnen_twee_uur_en_verandert_de_banner() {
        var c = site.gemeld(null);
        opgeschaald(c);
        gelukt(banner(c, "akkoord", "ja"));

        var telaat = stuur(dewit, pad(c) + "/nieuws", "intern", "Oostveld is bezig", "volgende", "2026-05-21T20:00");
        assertThat(telaat.statusCode()).isEqualTo(422);
        assertThat(telaat.body()).contains("binnen twee uur", "Oostveld is bezig");
        gelukt(stuur(
                dewit, pad(c) + "/nieuws",
                "intern", "Oostveld is bezig", "voorKlant", "Het duurt tot morgen", "volgende", "2026-05-21T17:15",
                "akkoord", "ja"));

        assertThat(site.browser(site.olga).get("/proef").body()).contains("Het duurt tot morgen", "vandaag 17:15");
    }

    @Test
    void twee_keer_op_de_knop_maakt_een_actie() {
        var c = site.gemeld(null);
        opgeschaald(c);
        var velden = Calamiteitsite.velden(
                "actie", "Zet het oude plan terug", "eigenaar", "Oostveld", "uiterlijk", "2026-05-21T20:00");

        gelukt(dewit.post(pad(c) + "/actie", velden));
        gelukt(dewit.post(pad(c) + "/actie", velden));

        assertThat(site.dossier(c).acties()).hasSize(1);
    }

    @Test
    void de_paraatheid_gaat_omhoog_en_weer_omlaag() {
        var leeg = stuur(dewit, "/calamiteit/paraatheid", "van", "2026-05-21T10:00", "tot", "", "reden", "");
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body()).contains("Kies wanneer het eindigt", "Schrijf op waarom de paraatheid hoger is");

        gelukt(stuur(
                dewit, "/calamiteit/paraatheid",
                "van", "2026-05-21T10:00", "tot", "2026-05-22T10:00", "reden", "Nieuwe versie"));
        var pagina = dewit.get("/calamiteit").body();
        assertThat(pagina).contains("verhoogd", "10 minuten", "Nieuwe versie");
        var einde = java.util.regex.Pattern.compile("/calamiteit/paraatheid/[^\"]+/einde").matcher(pagina);
        assertThat(einde.find()).isTrue();
        site.om("2026-05-21T10:05");
        gelukt(stuur(dewit, einde.group()));
        assertThat(dewit.get("/calamiteit").body()).contains("15 minuten").doesNotContain("Nieuwe versie");
    }
}
