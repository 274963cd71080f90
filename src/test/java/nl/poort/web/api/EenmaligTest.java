package nl.poort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The same request twice is one change (scorecard A6 to A8, invariant 28).
class EenmaligTest {
    private static Apiproef proef;

    @BeforeAll
    static void open() {
        proef = new Apiproef();
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void dezelfde_sleutel_twintig_keer_tegelijk_is_een_overdracht_met_gelijke_antwoorden() throws Exception {
        var inhoud = Apiproef.nieuw(proef.iplo, "T-1");
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var antwoorden = draden
                    .invokeAll(IntStream.range(0, 20)
                            .<java.util.concurrent.Callable<Apiproef.Antwoord>>mapToObj(i ->
                                    () -> proef.gemeente.post("/overdrachten", inhoud, "Idempotency-Key", "twintig"))
                            .toList())
                    .stream()
                    .map(f -> f.resultNow())
                    .toList();
            assertThat(antwoorden).extracting(Apiproef.Antwoord::status).containsOnly(201);
            assertThat(Set.copyOf(antwoorden.stream().map(a -> a.ruw().body()).toList()))
                    .hasSize(1);
        }
        assertThat(aantal("T-1")).isEqualTo(1);
    }

    @Test
    void dezelfde_referentie_twintig_keer_tegelijk_is_een_overdracht() throws Exception {
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var antwoorden = draden
                    .invokeAll(IntStream.range(0, 20)
                            .<java.util.concurrent.Callable<Apiproef.Antwoord>>mapToObj(
                                    i -> () -> proef.gemeente.vraagt(proef.iplo, "T-2"))
                            .toList())
                    .stream()
                    .map(f -> f.resultNow())
                    .toList();
            assertThat(antwoorden).extracting(Apiproef.Antwoord::status).containsOnly(201);
            assertThat(Set.copyOf(antwoorden.stream().map(a -> a.tekst("id")).toList()))
                    .hasSize(1);
        }
        assertThat(aantal("T-2")).isEqualTo(1);
        assertThat(proef.gemeente.vraagt(proef.tbo, "T-2").eis(422).tekst("code"))
                .isEqualTo("referentie-al-gebruikt");
    }

    @Test
    void een_antwoord_dat_onderweg_verloren_ging_komt_nog_een_keer_gelijk_terug() {
        var inhoud = Apiproef.nieuw(proef.iplo, "T-3");
        var eerst = proef.gemeente
                .post("/overdrachten", inhoud, "Idempotency-Key", "verloren")
                .eis(201);
        var pad = "/overdrachten/" + eerst.tekst("id");
        proef.iplo.post(pad + "/aanneming", null, "Idempotency-Key", "a").eis(200);
        var weer = proef.gemeente
                .post("/overdrachten", inhoud, "Idempotency-Key", "verloren")
                .eis(201);
        assertThat(weer.ruw().body()).isEqualTo(eerst.ruw().body());
        assertThat(weer.ruw().headers().firstValue("Location"))
                .isEqualTo(eerst.ruw().headers().firstValue("Location"));
        assertThat(aantal("T-3")).isEqualTo(1);
    }

    @Test
    void dezelfde_sleutel_met_een_andere_inhoud_wordt_geweigerd() {
        proef.gemeente
                .post("/overdrachten", Apiproef.nieuw(proef.iplo, "T-4"), "Idempotency-Key", "zelfde")
                .eis(201);
        proef.gemeente
                .post("/overdrachten", Apiproef.nieuw(proef.iplo, "T-5"), "Idempotency-Key", "zelfde")
                .eis(422);
        assertThat(aantal("T-4")).isEqualTo(1);
        assertThat(aantal("T-5")).isZero();
        proef.iplo
                .post("/overdrachten", Apiproef.nieuw(proef.tbo, "T-4"), "Idempotency-Key", "zelfde")
                .eis(201);
    }

    private static int aantal(String referentie) {
        return proef.test
                .eigenaar()
                .withHandle(h -> h.createQuery(
                                "select count(*) from vragen.overdracht where referentie = :r and van_organisatie = :o")
                        .bind("r", referentie)
                        .bind("o", proef.gemeente.team.organisatie())
                        .mapTo(int.class)
                        .one());
    }
}
