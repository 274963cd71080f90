package nl.poort.web.beheer;

import static nl.poort.web.beheer.Beheersite.PROGRAMMA;
import static nl.poort.web.beheer.Beheersite.naar;
import static nl.poort.web.beheer.Beheersite.tekst;
import static nl.poort.web.beheer.Beheersite.velden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AfsprakenSchermTest {
    private static Beheersite site;

    @BeforeAll
    static void open() {
        site = new Beheersite();
    }

    @AfterAll
    static void sluit() {
        site.close();
    }

    private static Map<String, String> norm(String vanaf) {
        var basis = site.afspraken.versies(PROGRAMMA, "landelijk-melding").getLast();
        var velden = new LinkedHashMap<>(velden("vanaf", vanaf));
        for (var s : basis.schakels()) {
            velden.put(
                    Normvergelijking.veld(s, "aanname"),
                    s.aanname() == null ? "" : s.aanname().tekst());
            velden.put(Normvergelijking.veld(s, "antwoord"), s.antwoord().tekst());
        }
        basis.ketennorm().forEach((p, n) -> velden.put("ketennorm." + p, n.tekst()));
        return velden;
    }

    @Test
    void schakels_die_samen_langer_doen_dan_de_keten_worden_geweigerd_met_de_som_naast_het_veld() {
        var velden = norm("2026-03-10");
        velden.put("schakels.3.3.antwoord", "8 werkdagen");
        var antwoord = site.als(site.bea).post("/beheer/normen/landelijk-melding/nieuw", velden);
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body())
                .contains("id=\"fout-ketennorm.3\">schakels samen 13 werkdagen, ketennorm 10 werkdagen")
                .contains("value=\"8 werkdagen\"")
                .contains("href=\"#veld-ketennorm.3\"");
        assertThat(site.afspraken.versies(PROGRAMMA, "landelijk-melding")).hasSize(1);
    }

    @Test
    void alle_fouten_in_een_afspraak_staan_er_tegelijk() {
        var velden = norm("gisteren");
        velden.put("schakels.2.1.antwoord", "een poosje");
        velden.put("schakels.3.1.antwoord", "");
        velden.put("schakels.4.3.antwoord", "90 werkdagen");
        var antwoord = site.als(site.bea).post("/beheer/normen/landelijk-melding/nieuw", velden);
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body())
                .contains("veld-vanaf", "fout-schakels.2.1.antwoord", "fout-schakels.3.1.antwoord", "fout-ketennorm.4")
                .contains("value=\"een poosje\"");
    }

    @Test
    void een_nieuwe_versie_laat_zien_wat_anders_is_en_wordt_een_keer_gemaakt() {
        var bea = site.als(site.bea);
        var basis = site.afspraken.versies(PROGRAMMA, "lokaal-vraag").getLast();
        var velden = new LinkedHashMap<>(velden("vanaf", "1-4-2026"));
        basis.schakels().forEach(s -> {
            velden.put(
                    Normvergelijking.veld(s, "aanname"),
                    s.aanname() == null ? "" : s.aanname().tekst());
            velden.put(Normvergelijking.veld(s, "antwoord"), s.antwoord().tekst());
        });
        basis.ketennorm().forEach((p, n) -> velden.put("ketennorm." + p, n.tekst()));
        velden.put("schakels.4.1.antwoord", "4 werkdagen");
        var eerste = bea.post("/beheer/normen/lokaal-vraag/nieuw", velden);
        bea.post("/beheer/normen/lokaal-vraag/nieuw", velden);
        assertThat(site.afspraken.versies(PROGRAMMA, "lokaal-vraag")).hasSize(2);
        assertThat(tekst(bea.get(naar(eerste))))
                .contains(
                        "4 werkdagen was 5 werkdagen", "gaat nog in", "Versie 2 is opgeslagen en gaat in op 1-4-2026");
        assertThat(site.afspraken
                        .geldig(PROGRAMMA, "lokaal-vraag", LocalDate.of(2026, 3, 31))
                        .versie())
                .isEqualTo(1);
    }

    @Test
    void een_eigen_route_wordt_gekozen_bij_het_uitproberen_en_is_te_beeindigen() {
        var bea = site.als(site.bea);
        var proef = "/beheer/routes?van=KCC&soort=INFORMATIE&onderwerp=&tekst=Mijn+dakkapel&probeer=ja";
        assertThat(tekst(bea.get(proef))).contains("Maar er is nog geen team");
        var team =
                site.registers.organisaties().teams(PROGRAMMA, site.berg.id()).getFirst();
        var fout = bea.post("/beheer/routes/nieuw", velden("trefwoord", "dakkapel", "vanaf", "2020-01-01"));
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("fout-vanSchakel", "fout-naarSchakel", "fout-vanaf", "value=\"dakkapel\"");
        var goed = bea.post(
                "/beheer/routes/nieuw",
                velden(
                        "vanSchakel",
                        "KCC",
                        "trefwoord",
                        "dakkapel, uitbouw",
                        "naarSchakel",
                        "KCC",
                        "naarTeam",
                        team.id().toString(),
                        "vanaf",
                        "2026-03-09"));
        assertThat(goed.statusCode()).isEqualTo(303);
        assertThat(tekst(bea.get(proef))).contains("Poort kiest: Klantcontactcentrum, Gemeente Berg");
        var id = naar(goed).replaceAll(".*#", "");
        assertThat(site.als(site.daan).get("/beheer/routes/" + id + "/einde").statusCode())
                .isEqualTo(404);
        assertThat(bea.post("/beheer/routes/" + id + "/einde", velden("tot", "2026-03-09"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(tekst(bea.get(proef))).doesNotContain("dakkapel of uitbouw");
    }

    @Test
    void openingstijden_noemen_elke_fout_en_gelden_vanaf_hun_dag() {
        var bea = site.als(site.bea);
        var fout = bea.post(
                "/beheer/kalender/openingstijden",
                velden(
                        "vanaf",
                        "",
                        "van.1",
                        "9:00",
                        "tot.1",
                        "8:00",
                        "van.2",
                        "9:00",
                        "tot.2",
                        "",
                        "sluitdagen",
                        "carnaval"));
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("fout-vanaf", "fout-tot.1", "fout-tot.2", "fout-sluitdagen", "carnaval");
        var goed = bea.post(
                "/beheer/kalender/openingstijden",
                velden("vanaf", "2026-03-10", "van.1", "8:00", "tot.1", "20.00", "sluitdagen", "16-3-2026"));
        assertThat(goed.statusCode()).isEqualTo(303);
        assertThat(tekst(bea.get(naar(goed)))).contains("08:00–20:00", "sluitdag");
        assertThat(tekst(site.als(site.daan).get("/beheer/kalender?maand=2026-03")))
                .doesNotContain("20:00");
    }

    @Test
    void een_termijn_is_uit_te_rekenen_over_een_gesloten_dag_heen() {
        var daan = site.als(site.daan);
        var antwoord = daan.get("/beheer/kalender?start=2026-04-02T16:00&norm=2+werkuren&kalender=DIENST&reken=ja");
        assertThat(tekst(antwoord)).contains("Klaar uiterlijk di 7 april 9:30");
        var fout = daan.get("/beheer/kalender?start=2026-04-02T16:00&norm=2+werkdagen&kalender=VOLCONTINU&reken=ja");
        assertThat(fout.body()).contains("fout-norm").contains("dag en nacht");
    }

    @Test
    void een_besluitdag_telt_mee_en_is_weg_te_halen() {
        var bea = site.als(site.bea);
        bea.post("/beheer/kalender/besluitdagen", velden("dag", "2026-06-01", "besluit", "Stb. 2025, 9"));
        assertThat(tekst(bea.get("/beheer/kalender?maand=2026-06"))).contains("besluitdag", "Stb. 2025, 9");
        bea.post("/beheer/kalender/besluitdagen/2026-06-01/verwijdering", velden());
        assertThat(tekst(bea.get("/beheer/kalender?maand=2026-06"))).doesNotContain("Stb. 2025, 9");
    }

    @Test
    void een_rooster_met_een_gat_is_rood_in_woorden_tot_iemand_dienst_heeft() {
        var bea = site.als(site.bea);
        assertThat(tekst(bea.get("/beheer/rooster"))).contains("Niemand heeft dienst van ma 9 maart 00:00");
        var fout = bea.post(
                "/beheer/rooster",
                velden("medewerker", "", "van", "2026-03-09T00:00", "tot", "2026-03-08T00:00", "plaats", "0"));
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("fout-medewerker", "fout-tot", "value=\"2026-03-08T00:00\"");
        var velden = velden(
                "medewerker",
                site.bea.id().toString(),
                "van",
                "2026-03-09T00:00",
                "tot",
                "2026-03-16T00:00",
                "plaats",
                "0");
        var goed = bea.post("/beheer/rooster", velden);
        bea.post("/beheer/rooster", velden);
        assertThat(tekst(bea.get(naar(goed))))
                .contains("Elk moment van deze week heeft iemand dienst", "Bea Beheer, hele dag");
        var van = java.time.Instant.parse("2026-03-08T23:00:00Z");
        var diensten = site.registers.roosters().list(PROGRAMMA, site.berg.id(), "", van, van.plusSeconds(600_000));
        assertThat(diensten).hasSize(1);
        var weg = "/beheer/rooster/" + diensten.getFirst().id() + "/verwijdering";
        assertThat(site.als(site.daan).post(weg, velden()).statusCode()).isEqualTo(404);
        assertThat(tekst(bea.get("/beheer"))).contains("Het dienstrooster heeft de komende 14 dagen 1 gat");
        assertThat(bea.post(weg, velden()).statusCode()).isEqualTo(303);
        var ander = bea.post(
                "/beheer/rooster",
                velden(
                        "medewerker",
                        site.daan.id().toString(),
                        "van",
                        "2026-03-09T00:00",
                        "tot",
                        "2026-03-16T00:00",
                        "plaats",
                        "0"));
        assertThat(ander.statusCode()).isEqualTo(404);
    }
}
