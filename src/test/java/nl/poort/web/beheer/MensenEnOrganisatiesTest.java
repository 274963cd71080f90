package nl.poort.web.beheer;

import static nl.poort.web.beheer.Beheersite.PROGRAMMA;
import static nl.poort.web.beheer.Beheersite.naar;
import static nl.poort.web.beheer.Beheersite.tekst;
import static nl.poort.web.beheer.Beheersite.velden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Rol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MensenEnOrganisatiesTest {
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
    void mensen_van_een_andere_organisatie_zijn_net_zo_onbekend_als_niemand() {
        var bea = site.als(site.bea);
        for (var vorm : new String[] {"", "/vertrek"}) {
            var ander = bea.get("/beheer/mensen/" + site.daan.id() + vorm);
            var niemand = bea.get("/beheer/mensen/" + UUID.randomUUID() + vorm);
            assertThat(ander.statusCode()).isEqualTo(404);
            assertThat(tekst(ander)).isEqualTo(tekst(niemand));
        }
        for (var daad : new String[] {"", "/uitnodiging", "/blokkade", "/deblokkade", "/vertrek"}) {
            var velden = velden("naam", "X", "email", "x@x.example");
            var ander = bea.post("/beheer/mensen/" + site.daan.id() + daad, velden);
            var niemand = bea.post("/beheer/mensen/" + UUID.randomUUID() + daad, velden());
            assertThat(ander.statusCode()).as(daad).isEqualTo(404);
            assertThat(tekst(ander)).as(daad).isEqualTo(tekst(niemand));
        }
        assertThat(tekst(bea.get("/beheer/mensen"))).contains("Bea Beheer").doesNotContain("Daan");
        assertThat(site.registers.medewerkers().get(PROGRAMMA, site.daan.id())).isEqualTo(site.daan);
    }

    @Test
    void een_organisatie_met_een_eigen_beheerder_wijzigt_niemand_anders() {
        var antwoord = site.als(site.bea)
                .post(
                        "/beheer/organisaties/" + site.dal.id() + "/wijziging",
                        velden("naam", "Van Bea", "soort", "GEMEENTE"));
        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(tekst(antwoord)).contains("heeft een eigen beheerder");
        assertThat(site.registers.organisaties().get(PROGRAMMA, site.dal.id()).naam())
                .isEqualTo("Gemeente Dal");
    }

    @Test
    void wat_allen_delen_wijzigt_alleen_de_beherende_organisatie_ook_buiten_de_knoppen_om() {
        var daan = site.als(site.daan);
        var dag = "2026-06-01";
        var bezwaar = "alleen een beheerder van Gemeente Berg";
        for (var pad : List.of("/beheer/normen/lokaal-vraag", "/beheer/kalender")) {
            assertThat(tekst(daan.get(pad))).contains("Een beheerder van Gemeente Berg kan het wijzigen");
        }
        assertThat(tekst(daan.get("/beheer/organisaties"))).doesNotContain("Organisatie toevoegen");
        var vreemd = daan.post("/beheer/kalender/besluitdagen", velden("dag", dag, "besluit", "Stb. 2025, 9"));
        assertThat(tekst(vreemd)).contains(bezwaar);
        assertThat(vreemd.statusCode()).isIn(403, 422);
        var organisatie = daan.post("/beheer/organisaties/nieuw", velden("naam", "Nieuw", "soort", "GEMEENTE"));
        assertThat(tekst(organisatie)).contains(bezwaar);
        site.als(site.bea).post("/beheer/kalender/besluitdagen", velden("dag", dag, "besluit", "Stb. 2025, 9"));
        assertThat(tekst(daan.post("/beheer/kalender/besluitdagen/" + dag + "/verwijdering", velden())))
                .contains(bezwaar);
        assertThat(site.registers.kalenders().besluitdagen(PROGRAMMA)).containsKey(java.time.LocalDate.parse(dag));
        assertThat(tekst(daan.get("/beheer/kalender?maand=2026-06"))).doesNotContain("Haal weg");
    }

    @Test
    void een_fout_formulier_noemt_alle_fouten_en_houdt_wat_getypt_is() {
        var antwoord = site.als(site.bea)
                .post(
                        "/beheer/organisaties/nieuw",
                        velden("naam", "", "soort", "", "oin", "12345", "rsin", "123456789", "code", "gm 0014!"));
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body())
                .contains("<title>Fout:", "value=\"12345\"", "value=\"123456789\"", "value=\"gm 0014!\"")
                .contains("fout-naam", "fout-soort", "fout-oin", "fout-rsin", "fout-code");
    }

    @Test
    void een_organisatie_die_twee_keer_verstuurd_wordt_komt_er_een_keer_en_is_meteen_een_schakel() {
        var bea = site.als(site.bea);
        var velden = velden("naam", "Gemeente Twee Keer", "soort", "GEMEENTE");
        var eerste = bea.post("/beheer/organisaties/nieuw", velden);
        var tweede = bea.post("/beheer/organisaties/nieuw", velden);
        assertThat(eerste.statusCode()).isEqualTo(303);
        assertThat(naar(tweede)).isEqualTo(naar(eerste));
        var er = site.registers.organisaties().list(PROGRAMMA).stream()
                .filter(o -> o.naam().equals("Gemeente Twee Keer"))
                .toList();
        assertThat(er).hasSize(1);
        assertThat(tekst(bea.get(naar(eerste)))).contains("is toegevoegd", "Klantcontactcentrum");
    }

    @Test
    void een_team_krijgt_een_naam_voor_de_klant_en_een_telefoonnummer() {
        var bea = site.als(site.bea);
        var pad = "/beheer/organisaties/" + site.berg.id() + "/teams/nieuw";
        var fout = bea.post(pad, velden("naam", "Vergunningen", "soort", "", "telefoon", "niks"));
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("value=\"Vergunningen\"", "fout-soort", "fout-telefoon");
        var goed = bea.post(
                pad,
                velden(
                        "naam",
                        "Vergunningen",
                        "soort",
                        "DESKUNDIGE",
                        "publiekeNaam",
                        "Team wonen",
                        "telefoon",
                        "0512 345 678"));
        assertThat(goed.statusCode()).isEqualTo(303);
        assertThat(tekst(bea.get(naar(goed)))).contains("Vergunningen", "Team wonen", "+31512345678", "niemand");
        assertThat(tekst(bea.get("/beheer"))).contains("team heeft geen mensen", "Vergunningen");
    }

    @Test
    void een_uitnodiging_staat_er_een_keer_en_het_wachtwoord_nergens() {
        var bea = site.als(site.bea);
        var nieuw = bea.post(
                "/beheer/mensen/nieuw",
                velden("naam", "Ida Nieuw", "email", "ida@berg.example", "rollen", "SPECIALIST"));
        var pad = naar(nieuw);
        assertThat(tekst(bea.get(pad))).contains("Ida Nieuw is toegevoegd", "nog geen account");
        var met = bea.post(pad + "/uitnodiging", velden());
        assertThat(met.statusCode()).isEqualTo(200);
        assertThat(met.body()).contains("https://poort.example/wachtwoord/", "value=\"Ida Nieuw\"");
        assertThat(met.body()).containsPattern("checked[^>]*>\\s*<label[^>]*>Specialist");
        var daarna = bea.get(pad);
        assertThat(daarna.body()).doesNotContain("/wachtwoord/");
        assertThat(tekst(daarna)).contains("uitgenodigd");
    }

    @Test
    void blokkeren_logt_uit_en_is_terug_te_draaien() {
        var wie = site.mens(site.berg, "Bob Blok", "bob@berg.example", Rol.KCC_MEDEWERKER);
        var bob = site.als(wie);
        var bea = site.als(site.bea);
        assertThat(bob.get("/proef").statusCode()).isEqualTo(200);
        bea.post("/beheer/mensen/" + wie.id() + "/blokkade", velden());
        assertThat(bob.get("/proef").statusCode()).isEqualTo(303);
        assertThat(tekst(bea.get("/beheer/mensen/" + wie.id()))).contains("geblokkeerd", "Deblokkeren");
        bea.post("/beheer/mensen/" + wie.id() + "/deblokkade", velden());
        assertThat(site.als(wie).get("/proef").statusCode()).isEqualTo(200);
    }

    @Test
    void een_rol_die_uitgevinkt_is_blijft_uit_ook_als_het_formulier_fout_is() {
        var wie = site.mens(site.berg, "Rik Rol", "rik@berg.example", Rol.TEAMLEIDER);
        var bea = site.als(site.bea);
        var pad = "/beheer/mensen/" + wie.id();
        var fout = bea.post(pad, velden("naam", "", "email", "rik@berg.example"));
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("fout-naam").doesNotContain("checked");
        bea.post(pad, velden("naam", "Rik Rol", "email", "rik@berg.example", "rollen", "SPECIALIST"));
        assertThat(tekst(bea.get("/beheer/mensen")))
                .contains("Gewijzigd bij Rik Rol: het telefoonnummer, rol specialist erbij, rol teamleider eraf");
    }

    @Test
    void de_laatste_beheerder_kan_niet_weg() {
        var daan = site.als(site.daan);
        var antwoord = daan.post("/beheer/mensen/" + site.daan.id() + "/vertrek", velden());
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(tekst(antwoord)).contains("is de enige beheerder");
    }
}
