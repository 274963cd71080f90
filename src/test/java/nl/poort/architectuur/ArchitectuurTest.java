package nl.poort.architectuur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import nl.poort.web.Route;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The seven laws of ARCHITECTURE.md and the house rules a machine can read, on the program as it was built.
class ArchitectuurTest {
    private static Boom boom;

    @BeforeAll
    static void lees() {
        boom = Boom.lees(Path.of("target/classes"), Path.of("src/main/java"));
        assertThat(boom.klassen()).as("gebouwde klassen").isNotEmpty();
    }

    private static void geldt(Wet wet) {
        assertThat(wet.toets(boom)).isEmpty();
    }

    @Test
    void wet_1_imports_gaan_met_de_vraag_mee_naar_beneden() {
        geldt(Lagenwet::lagen);
        geldt(Lagenwet::buitenHetHuis);
    }

    @Test
    void wet_1_tussen_modules_is_er_geen_kring() {
        geldt(Lagenwet::kringen);
    }

    @Test
    void wet_2_van_een_andere_module_kent_men_alleen_de_voordeur() {
        geldt(Lagenwet::voordeur);
    }

    @Test
    void wet_3_sql_staat_alleen_in_een_besloten_sql_klasse() {
        geldt(Sqlwet::plaats);
    }

    @Test
    void wet_4_sql_noemt_alleen_het_eigen_schema() {
        geldt(Sqlwet::schemas);
    }

    @Test
    void wet_4_een_migratie_blijft_in_het_eigen_schema_en_zet_de_tweede_muur() {
        assertThat(Migratiewet.toets(Migratiewet.lees(Path.of("src/main/resources/nl/poort/migraties"))))
                .isEmpty();
    }

    @Test
    void wet_5_gereedschap_kent_geen_domein_en_het_domein_geen_rand() {
        geldt(Lagenwet::vreemden);
    }

    @Test
    void wet_6_elke_module_zegt_waar_zij_voor_is_waar_men_begint_en_wat_altijd_waar_is() {
        geldt(Moduletekstwet::toets);
    }

    @Test
    void wet_7_een_route_is_een_gegeven_met_een_recht() {
        geldt(Routewet::zonderRecht);
        geldt(Routewet::nietAangesloten);
        assertThatThrownBy(() -> Route.get("/zonder-recht", null, ctx -> {}))
                .hasMessageContaining("a route needs a permission");
    }

    @Test
    void een_bestand_een_methode_en_een_constructor_blijven_klein() {
        geldt(Huisregels::methoden);
        geldt(Huisregels::constructors);
        var bestanden = new ArrayList<>(Huisregels.bestanden(boom));
        bestanden.addAll(Huisregels.bestanden(new Boom(java.util.List.of(), Boom.bronnen(Path.of("src/test/java")))));
        assertThat(bestanden).isEmpty();
    }

    @Test
    void de_tijd_komt_van_de_ene_klok() {
        geldt(Huisregels::klok);
    }

    @Test
    void geen_naam_eindigt_op_een_woord_dat_niets_zegt() {
        geldt(Huisregels::namen);
    }

    @Test
    void naar_buiten_gaat_alleen_techniek_uitgaand() {
        geldt(Huisregels::uitgaand);
    }

    @Test
    void geen_bestand_kent_de_machine_waarop_het_gemaakt_is() {
        assertThat(Sporen.toets(Path.of(""))).isEmpty();
    }
}
