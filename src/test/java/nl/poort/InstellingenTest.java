package nl.poort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstellingenTest {
    @TempDir
    Path program;

    @Test
    void zonder_instellingen_start_de_demo_op_poort_8080_met_de_ingebouwde_database() {
        var standaard = Instellingen.read(Map.of(), program);
        assertThat(standaard.port()).isEqualTo(8080);
        assertThat(standaard.home()).isEqualTo(program.resolve(".poort"));
        assertThat(standaard.demo()).isTrue();
        assertThat(standaard.database()).isEmpty();
        assertThat(standaard.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(standaard.uitgaand().hosts()).isEmpty();
    }

    @Test
    void objectopslag_en_virusscanner_zijn_heel_of_er_niet_en_een_geheim_wordt_niet_getoond() {
        assertThat(Instellingen.read(Map.of(), program).inhoud().s3()).isEmpty();
        var goed = Map.of(
                "POORT_S3_URL", "https://s3.example.nl/poort",
                "POORT_S3_KEY", "POORT",
                "POORT_S3_SECRET", "zeergeheim",
                "POORT_CLAMD", "unix:/run/clamd.ctl");
        var inhoud = Instellingen.read(goed, program);
        assertThat(inhoud.inhoud().s3().orElseThrow().emmer()).hasToString("https://s3.example.nl/poort");
        assertThat(inhoud.inhoud().keuring()).isPresent();
        assertThat(String.join("\n", inhoud.regels())).doesNotContain("zeergeheim");
        var half =
                Map.of("POORT_S3_URL", "https://s3.example.nl", "POORT_CLAMD", "ergens", "POORT_VROEGERE_PADEN", "x");
        assertThatThrownBy(() -> Instellingen.read(half, program))
                .isInstanceOfSatisfying(
                        Weigering.class,
                        w -> assertThat(w.velden())
                                .containsOnlyKeys("POORT_S3_URL", "POORT_CLAMD", "POORT_VROEGERE_PADEN"));
    }

    @Test
    void een_eigen_database_of_een_openbaar_adres_zet_de_demo_uit() {
        var eigen = Map.of("POORT_DB_URL", "jdbc:postgresql://db/poort", "POORT_DB_USER", "poort");
        assertThat(Instellingen.read(eigen, program).demo()).isFalse();
        assertThat(Instellingen.read(Map.of("POORT_PUBLIC_URL", "https://poort.example.nl/"), program))
                .satisfies(i -> assertThat(i.demo()).isFalse())
                .satisfies(i -> assertThat(i.publicUrl()).hasToString("https://poort.example.nl"));
    }

    @Test
    void poort_luistert_alleen_op_deze_computer_en_gelooft_geen_proxy_tot_dat_is_ingesteld() {
        var standaard = Instellingen.read(Map.of(), program).web().luistert();
        assertThat(standaard.host()).isEqualTo("127.0.0.1");
        assertThat(standaard.proxies().netwerken()).isEmpty();
        var ander = Instellingen.read(
                Map.of("POORT_HOST", "0.0.0.0", "POORT_PROXY", "10.0.0.5, 172.16.0.0/12", "POORT_DEMO", "false"),
                program);
        assertThat(ander.web().luistert().host()).isEqualTo("0.0.0.0");
        assertThat(ander.web().luistert().proxies().netwerken()).hasSize(2);
        assertThat(ander.regels()).contains("POORT_HOST = 0.0.0.0", "POORT_PROXY = 10.0.0.5, 172.16.0.0/12");
    }

    @Test
    void wat_zelden_de_bedoeling_is_wordt_bij_de_start_gezegd() {
        assertThat(Instellingen.read(Map.of(), program).waarschuwingen()).isEmpty();
        assertThat(Instellingen.read(Map.of("POORT_HOST", "0.0.0.0"), program).waarschuwingen())
                .singleElement()
                .asString()
                .contains("demo is bereikbaar voor anderen");
        assertThat(Instellingen.read(Map.of("POORT_PUBLIC_URL", "http://poort.example.nl"), program)
                        .waarschuwingen())
                .singleElement()
                .asString()
                .contains("https://");
        assertThat(Instellingen.read(Map.of("POORT_PUBLIC_URL", "https://poort.example.nl"), program)
                        .waarschuwingen())
                .isEmpty();
    }

    @Test
    void alle_fouten_worden_in_een_keer_gemeld() {
        var fout = catchThrowableOfType(
                Weigering.class,
                () -> Instellingen.read(
                        Map.of(
                                "POORT_PORT", "tachtig",
                                "POORT_DEMO", "ja",
                                "POORT_PUBLIC_URL", "poort.example.nl",
                                "POORT_HOST", "een huis",
                                "POORT_PROXY", "10.0.0.0/33",
                                "POORT_OUTBOUND", "ftp://a.example.nl, b.example.nl",
                                "POORT_MAIL_FROM", "poort",
                                "POORT_OIDC_CLIENT", "poort",
                                "POORT_DB_USER", "iemand"),
                        program));
        assertThat(fout.velden().keySet())
                .containsExactlyInAnyOrder(
                        "POORT_PORT",
                        "POORT_HOST",
                        "POORT_PROXY",
                        "POORT_DEMO",
                        "POORT_PUBLIC_URL",
                        "POORT_OUTBOUND",
                        "POORT_MAIL_FROM",
                        "POORT_OIDC_ISSUER",
                        "POORT_DB_URL");
        assertThat(fout.velden().get("POORT_PORT"))
                .isEqualTo("POORT_PORT moet een getal zijn van 0 tot en met 65535, niet 'tachtig'.");
    }

    @Test
    void met_een_mailserver_hoort_een_afzender_die_kan_bestaan() {
        var smtp = Map.of("POORT_SMTP_URL", "smtps://mail.example.nl");
        var fout = catchThrowableOfType(Weigering.class, () -> Instellingen.read(smtp, program));
        assertThat(fout.velden()).containsOnlyKeys("POORT_MAIL_FROM");
        var goed = Map.of("POORT_SMTP_URL", "smtps://mail.example.nl", "POORT_PUBLIC_URL", "https://poort.example.nl");
        assertThat(Instellingen.read(goed, program).mail().van()).isEqualTo("poort@poort.example.nl");
    }

    @Test
    void het_bestand_geldt_waar_de_omgeving_niets_zegt_en_een_tikfout_erin_wordt_gemeld() throws IOException {
        Files.createDirectories(program.resolve(".poort"));
        var bestand = program.resolve(".poort/poort.properties");
        Files.writeString(bestand, "POORT_PORT = 9000\nPOORT_DEMO = false\n");
        var instellingen = Instellingen.read(Map.of("POORT_PORT", "9001"), program);
        assertThat(instellingen.port()).isEqualTo(9001);
        assertThat(instellingen.demo()).isFalse();

        Files.writeString(bestand, "POORT_PROT = 9000\n");
        var fout = catchThrowableOfType(Weigering.class, () -> Instellingen.read(Map.of(), program));
        assertThat(fout.velden()).containsEntry("POORT_PROT", "POORT_PROT is geen instelling van Poort.");
    }

    @Test
    void wat_bij_de_start_wordt_getoond_bevat_geen_geheimen() {
        var regels = Instellingen.read(
                        Map.of(
                                "POORT_DB_URL", "jdbc:postgresql://db/poort?ssl=true&password=geheim1",
                                "POORT_DB_USER", "poort",
                                "POORT_DB_PASSWORD", "geheim2",
                                "POORT_SMTP_URL", "smtp://mailer:geheim3@mail.example.nl:587",
                                "POORT_MAIL_FROM", "poort@example.nl",
                                "POORT_OIDC_ISSUER", "https://login.example.nl",
                                "POORT_OIDC_CLIENT", "poort",
                                "POORT_OIDC_SECRET", "geheim4"),
                        program)
                .regels();
        assertThat(regels)
                .contains("POORT_PORT = 8080 (standaard)", "POORT_DB_PASSWORD = (ingesteld)")
                .noneMatch(regel -> regel.contains("geheim"));
    }

    @Test
    void waar_anderen_de_selectielijst_aanbieden_is_in_te_stellen() {
        assertThat(Instellingen.read(Map.of(), program).uitgaand().selectielijst())
                .contains("https://selectielijst.openzaak.nl/api/v1/");
        var eigen = Map.of("POORT_SELECTIELIJST", "https://lijst.example.nl/api/v2, http://intern:8000/lijst/");
        assertThat(Instellingen.read(eigen, program).uitgaand().selectielijst())
                .containsExactly("https://lijst.example.nl/api/v2/", "http://intern:8000/lijst/");
        var fout = catchThrowableOfType(
                Weigering.class, () -> Instellingen.read(Map.of("POORT_SELECTIELIJST", "geen adres"), program));
        assertThat(fout.velden()).containsKey("POORT_SELECTIELIJST");
    }
}
