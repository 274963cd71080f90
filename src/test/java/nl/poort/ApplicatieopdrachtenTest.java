package nl.poort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.autorisatie.Applicaties;
import nl.poort.registers.autorisatie.Herkend;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The programs of suppliers, by command and from a file.
class ApplicatieopdrachtenTest {
    private static final Actor PROGRAMMA = Actor.system("proef");

    private final TestDatabase test = TestDatabase.open();
    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private String invoer = "";

    @TempDir
    Path map;

    @AfterEach
    void sluit() {
        test.close();
    }

    private Instellingen instellingen() {
        return Instellingen.read(Map.of("POORT_HOME", map.resolve("proef").toString()), map);
    }

    private int voer(String... woorden) {
        uit.reset();
        var naar = new PrintStream(uit, true, StandardCharsets.UTF_8);
        return new Opdrachten(
                        () -> Aansluiting.op(test.db(), instellingen()),
                        instellingen().publicUrl(),
                        new ByteArrayInputStream(invoer.getBytes(StandardCharsets.UTF_8)),
                        naar,
                        naar)
                .voer(List.of(woorden));
    }

    private String gezegd() {
        return uit.toString(StandardCharsets.UTF_8);
    }

    private UUID berg() {
        return new Organisaties(test.db())
                .zoek(PROGRAMMA, "Gemeente Berg", 1)
                .getFirst()
                .id();
    }

    private String geheim() {
        return gezegd().lines()
                .filter(r -> r.startsWith("Geheim: "))
                .findFirst()
                .orElseThrow()
                .substring(8);
    }

    /// What waits for who listens to changes of applications, and its kind.
    private List<String> wacht() {
        return test.eigenaar()
                .withHandle(h -> h.createQuery("""
                                select g.inhoud ->> 'bron' || '.' || (g.inhoud ->> 'actie')
                                from gebeurtenissen.bezorging b
                                join gebeurtenissen.gebeurtenis g on g.id = b.gebeurtenis
                                where b.luisteraar = 'notificaties' order by g.id""").mapTo(String.class).list());
    }

    @Test
    void wat_een_opdracht_of_het_bestand_verandert_hoort_ook_wie_een_abonnement_heeft() throws IOException {
        voer("organisatie", "maak", "Gemeente Berg", "gemeente");
        voer("applicatie", "maak", "Formulieren", "form", "Gemeente Berg", "alles");
        assertThat(wacht()).containsExactly("applicatie.create");
        voer("applicatie", "geheim", "form");
        voer("applicatie", "verwijder", "form");
        assertThat(wacht()).containsExactly("applicatie.create", "applicatie.partial_update", "applicatie.destroy");
        var bestand = Files.writeString(map.resolve("applicaties.json"), """
                [{"naam": "Formulieren", "clientId": "form", "geheim": "kort", "rechten": ["alles"],
                  "organisatie": "Gemeente Berg"}]""");
        try (var aan = Aansluiting.op(test.db(), instellingen())) {
            Applicatiebestand.laad(aan.modules(), aan.zgw(), bestand);
        }
        assertThat(wacht()).hasSize(4).last().isEqualTo("applicatie.create");
    }

    @Test
    void een_vernieuwd_geheim_kan_een_tijd_naast_het_oude_werken() {
        voer("organisatie", "maak", "Gemeente Berg", "gemeente");
        voer("applicatie", "maak", "Formulieren", "form", "Gemeente Berg");
        var oud = geheim();
        assertThat(voer("applicatie", "geheim", "form", "--overgang", "3")).isZero();
        assertThat(gezegd()).contains("werkt nog 3 dagen");
        var nu = test.klok().instant();
        assertThat(client("form").geheimen(nu)).hasSize(2).contains(bytes(oud), bytes(geheim()));
        assertThat(client("form").geheimen(nu.plus(Duration.ofDays(3)))).containsExactly(bytes(geheim()));
        assertThat(voer("applicatie", "geheim", "form", "--overgang")).isEqualTo(2);
        assertThat(voer("applicatie", "geheim", "form", "--overgang", "91")).isEqualTo(1);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void een_applicatie_krijgt_een_geheim_dat_een_keer_te_zien_is() {
        voer("organisatie", "maak", "Gemeente Berg", "gemeente");
        assertThat(voer("applicatie", "maak", "Formulieren", "form", "Gemeente Berg", "catalogi.lezen"))
                .isZero();
        var geheim = gezegd().lines()
                .filter(r -> r.startsWith("Geheim: "))
                .findFirst()
                .orElseThrow()
                .substring(8);
        assertThat(client("form").geheim()).isEqualTo(geheim.getBytes(StandardCharsets.UTF_8));
        assertThat(client("form").rechten()).containsOnlyKeys("catalogi.lezen");
        assertThat(client("form").organisatie()).isEqualTo(berg());
        assertThat(voer("applicatie", "maak", "Nog een", "form", "Gemeente Berg"))
                .isEqualTo(1);
        assertThat(gezegd()).contains("Een client id hoort bij een applicatie").doesNotContain("Geheim: ");
        assertThat(voer("applicatie", "lijst", "Gemeente Berg")).isZero();
        assertThat(gezegd())
                .contains("Formulieren (form), een lijst van rechten")
                .doesNotContain(geheim);
        invoer = "kort\n";
        assertThat(voer("applicatie", "geheim", "form", "--geheim")).isZero();
        assertThat(gezegd()).doesNotContain("kort");
        assertThat(client("form").geheim()).isEqualTo("kort".getBytes(StandardCharsets.UTF_8));
        assertThat(voer("applicatie", "verwijder", "form")).isZero();
        assertThat(voer("applicatie", "geheim", "form")).isEqualTo(1);
        assertThat(gezegd()).contains("Er is geen applicatie met client id 'form'");
    }

    @Test
    void een_applicatie_krijgt_geen_recht_dat_er_niet_is_of_nergens_over_gaat() {
        voer("organisatie", "maak", "Gemeente Berg", "gemeente");
        assertThat(voer("applicatie", "maak", "Formulieren", "form", "Gemeente Berg", "zaken.zingen"))
                .isEqualTo(1);
        assertThat(gezegd()).contains("kent het recht 'zaken.zingen' niet");
        assertThat(voer("applicatie", "maak", "Formulieren", "form", "Gemeente Berg", "zaken.lezen"))
                .isEqualTo(1);
        assertThat(gezegd()).contains("Maak eerst een catalogus, of geef alle rechten");
        assertThat(voer("applicatie", "maak", "Formulieren", "form", "Gemeente Berg", "--geheim"))
                .isEqualTo(1);
        assertThat(gezegd()).contains("Geef het geheim op");
    }

    private Herkend client(String id) {
        return new Applicaties(test.db(), (o, a) -> List.of()).herken(id).orElseThrow();
    }
}
