package nl.poort.web.calamiteit;

import static nl.poort.web.calamiteit.Calamiteitsite.stuur;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaatregelPaginaTest extends Stuurpost {
    @Test
    void de_banner_staat_op_elk_scherm_van_de_regio_en_nergens_anders_tot_het_afschalen() {
        var c = site.gemeld(null);
        opgeschaald(c);
        var voorbeeld = banner(c);
        assertThat(voorbeeld.statusCode()).isEqualTo(200);
        assertThat(voorbeeld.body())
                .contains("Zo zien zij de banner", "alle organisaties in Regio Veld", "vandaag 18:30");
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

        var antwoord =
                stuur(dewit, pad(c) + "/banner", "andere", "Gemeente Nergens", "volgendBericht", "2020-01-01T10:00");

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
    void een_geraakt_verzoek_houdt_zijn_moment_van_indienen() {
        var c = site.gemeld(null);
        opgeschaald(c);
        gelukt(stuur(
                dewit,
                pad(c) + "/verzoek",
                "referentie",
                "20260521-001",
                "ingediendOp",
                "2026-05-20T09:12",
                "vanGezag",
                site.oostveld.organisatie().toString(),
                "naarGezag",
                site.westveld.organisatie().toString()));
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
        assertThat(site.browser(site.olga)
                        .get("/calamiteit/acties/" + actie.id())
                        .statusCode())
                .isEqualTo(404);

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
                dewit,
                pad(c) + "/nieuws",
                "intern",
                "Oostveld is bezig",
                "voorKlant",
                "Het duurt tot morgen",
                "volgende",
                "2026-05-21T17:15",
                "akkoord",
                "ja"));

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
}
