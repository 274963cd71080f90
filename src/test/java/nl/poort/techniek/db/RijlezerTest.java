package nl.poort.techniek.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RijlezerTest {
    private static final UUID ID = UUID.fromString("aaaaaaaa-0000-4000-8000-000000000001");
    private static TestDatabase test;

    private enum Kleur {
        ROOD,
        GROEN
    }

    private record Rij(
            UUID id,
            String eenNaam,
            int aantal,
            long heleVeel,
            boolean open,
            Instant op,
            LocalDate dag,
            Kleur kleur,
            Double deel,
            List<UUID> zicht) {}

    @BeforeAll
    static void open() {
        test = TestDatabase.open();
    }

    @AfterAll
    static void sluit() {
        test.close();
    }

    private static <T> T lees(Class<T> type, String kolommen) {
        return test.db()
                .read(
                        Actor.system("proef"),
                        tx -> tx.handle()
                                .createQuery("select " + kolommen)
                                .map(Rijlezer.van(type))
                                .one());
    }

    @Test
    void een_rij_wordt_een_record_op_de_namen_van_de_kolommen_in_welke_volgorde_ook() {
        var rij = lees(Rij.class, """
                7 as aantal, true as open, 'GROEN' as kleur, 'Jan' as een_naam, %s as id, 9000000000 as hele_veel,
                timestamptz '2026-03-09 10:12:00.123456+01' as op, date '2026-03-09' as dag, 0.5::float8 as deel,
                array[%1$s] as zicht, 'over' as wat_niemand_vraagt""".replace("%s", "%1$s").formatted("'" + ID + "'::uuid"));
        assertThat(rij)
                .isEqualTo(new Rij(
                        ID,
                        "Jan",
                        7,
                        9_000_000_000L,
                        true,
                        Instant.parse("2026-03-09T09:12:00.123456Z"),
                        LocalDate.of(2026, 3, 9),
                        Kleur.GROEN,
                        0.5,
                        List.of(ID)));
    }

    @Test
    void wat_niet_is_ingevuld_blijft_leeg() {
        var rij = lees(Rij.class, """
                null::int as aantal, null::boolean as open, null::text as kleur, null::text as een_naam, null::uuid as id,
                null::bigint as hele_veel, null::timestamptz as op, null::date as dag, null::float8 as deel,
                null::uuid[] as zicht""");
        assertThat(rij).isEqualTo(new Rij(null, null, 0, 0, false, null, null, null, null, null));
    }

    @Test
    void een_kolom_die_ontbreekt_of_een_keuze_die_niet_bestaat_wordt_geweigerd() {
        record Smal(String naam, Kleur kleur) {}
        assertThatThrownBy(() -> lees(Smal.class, "'Jan' as naam")).hasMessageContaining("Smal.kleur has no column");
        assertThatThrownBy(() -> lees(Smal.class, "'Jan' as naam, 'PAARS' as kleur"))
                .hasMessageContaining("PAARS is not a Kleur");
    }
}
