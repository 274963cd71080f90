package nl.poort.registers.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.poort.TestDatabase;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrganisatieimportTest {
    private static final Actor PROGRAMMA = Actor.system("test");
    private static TestDatabase test;
    private static Organisaties organisaties;

    @BeforeAll
    static void open() {
        test = TestDatabase.open();
        organisaties = new Organisaties(test.db());
    }

    @AfterAll
    static void sluit() {
        test.close();
    }

    @Test
    void een_import_noemt_elke_foute_regel_en_doet_de_rest() {
        var verslag = organisaties.importeer(PROGRAMMA, new StringReader("""
                \uFEFFcode;naam;bestuurslaag;aantalActiviteiten
                gm8001;"Gemeente ""Noord""; Zuid";GEMEENTE;1

                gm8002;;GEMEENTE;1
                gm8003;Rijk zonder laag;KONINKRIJK;1
                gm8001;Dubbel;GEMEENTE;1
                gm8004;te weinig
                gm8005;"niet gesloten;GEMEENTE;1
                ws8006;Waterschap Ergens;waterschap;0
                """));

        assertThat(verslag.nieuw()).isEqualTo(2);
        assertThat(verslag.fouten()).extracting(Importverslag.Regelfout::regel).containsExactly(4, 5, 6, 7, 8);
        assertThat(verslag.fouten().get(2).zin()).isEqualTo("De code gm8001 staat ook op regel 2");
        assertThat(verslag.tekst()).isEqualTo("2 nieuw, 0 bijgewerkt, 0 ongewijzigd, 5 regels met een fout");
        assertThat(organisaties.findOpCode(PROGRAMMA, "gm8001").orElseThrow().naam())
                .isEqualTo("Gemeente \"Noord\"; Zuid");
        assertThatThrownBy(() -> organisaties.importeer(PROGRAMMA, new StringReader("code,naam\n")))
                .hasMessageContaining("bestuurslaag");
        assertThatThrownBy(() -> organisaties.importeer(PROGRAMMA, new StringReader("")))
                .hasMessageContaining("mist");
    }

    @Test
    void een_tweede_import_maakt_geen_dubbele_en_geeft_nieuwe_namen() {
        var kop = "code,naam,bestuurslaag\n";
        organisaties.importeer(PROGRAMMA, new StringReader(kop + "gm8101,Oude naam,GEMEENTE\n"));
        var eerst = organisaties.findOpCode(PROGRAMMA, "gm8101").orElseThrow();
        var verslag = organisaties.importeer(PROGRAMMA, new StringReader(kop + "GM8101,Nieuwe naam,GEMEENTE\n"));

        assertThat(verslag).isEqualTo(new Importverslag(0, 1, 0, java.util.List.of()));
        var daarna = organisaties.findOpCode(PROGRAMMA, "gm8101").orElseThrow();
        assertThat(daarna.id()).isEqualTo(eerst.id());
        assertThat(daarna.naam()).isEqualTo("Nieuwe naam");
        assertThat(organisaties.teams(PROGRAMMA, eerst.id()))
                .singleElement()
                .satisfies(t -> assertThat(t.publiekeNaam()).isEqualTo("Nieuwe naam"));
    }

    @Test
    void de_echte_bevoegde_gezagen_zijn_na_een_import_allemaal_schakel() throws IOException {
        var bestand = Path.of("..", "shared", "samples", "dso", "rtr", "bevoegd-gezag.csv");
        assumeThat(Files.exists(bestand))
                .as("het bestand met bevoegde gezagen staat niet naast dit project")
                .isTrue();

        var eerste = organisaties.importeer(PROGRAMMA, Files.newBufferedReader(bestand));
        var tweede = organisaties.importeer(PROGRAMMA, Files.newBufferedReader(bestand));

        assertThat(eerste).isEqualTo(new Importverslag(376, 0, 0, java.util.List.of()));
        assertThat(tweede).isEqualTo(new Importverslag(0, 0, 376, java.util.List.of()));
        var zonder = test.eigenaar()
                .withHandle(h -> h.createQuery("""
                        select count(*) from organisatie.organisatie o where not exists
                        (select 1 from organisatie.team t where t.organisatie = o.id)""").mapTo(Integer.class).one());
        assertThat(zonder).isZero();
        assertThat(organisaties.zoek(PROGRAMMA, "gronigen", 3))
                .extracting(Organisatie::naam)
                .anyMatch(n -> n.contains("Groningen"));
    }
}
