package nl.poort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
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

    private static final int KEREN = 20;

    private List<Apiproef.Antwoord> tegelijk(IntFunction<Apiproef.Antwoord> verzoek) throws InterruptedException {
        var klaar = new CountDownLatch(KEREN);
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            return draden
                    .invokeAll(IntStream.range(0, KEREN)
                            .<Callable<Apiproef.Antwoord>>mapToObj(i -> () -> {
                                klaar.countDown();
                                klaar.await();
                                return verzoek.apply(i);
                            })
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    @Test
    void dezelfde_sleutel_twintig_keer_tegelijk_is_een_overdracht_met_gelijke_antwoorden() throws Exception {
        var inhoud = Apiproef.nieuw(proef.iplo, "T-1");
        var antwoorden = tegelijk(i -> proef.gemeente.post("/overdrachten", inhoud, "Idempotency-Key", "twintig"));
        assertThat(antwoorden).extracting(Apiproef.Antwoord::status).containsOnly(201);
        assertThat(Set.copyOf(antwoorden.stream().map(a -> a.ruw().body()).toList()))
                .hasSize(1);
        assertThat(aantal("T-1")).isEqualTo(1);
    }

    @Test
    void dezelfde_referentie_twintig_keer_tegelijk_is_een_overdracht() throws Exception {
        var antwoorden = tegelijk(i -> proef.gemeente.vraagt(proef.iplo, "T-2"));
        assertThat(antwoorden).extracting(Apiproef.Antwoord::status).containsOnly(201);
        assertThat(Set.copyOf(antwoorden.stream().map(a -> a.tekst("id")).toList()))
                .hasSize(1);
        assertThat(aantal("T-2")).isEqualTo(1);
    }

    @Test
    void dezelfde_sleutel_tegelijk_met_twintig_verschillende_verzoeken_doet_er_een_en_weigert_de_rest()
            throws Exception {
        var antwoorden = tegelijk(i -> proef.gemeente.post(
                "/overdrachten", Apiproef.nieuw(proef.iplo, "V-" + i), "Idempotency-Key", "verschillend"));
        eenGelukt(antwoorden, "sleutel-al-gebruikt");
        assertThat(IntStream.range(0, KEREN).map(i -> aantal("V-" + i)).sum()).isEqualTo(1);
    }

    @Test
    void dezelfde_referentie_tegelijk_met_twintig_verschillende_verzoeken_doet_er_een_en_weigert_de_rest()
            throws Exception {
        var antwoorden = tegelijk(i -> proef.gemeente.post("/overdrachten", anders("T-6", "gevraagd", "Kijk " + i)));
        eenGelukt(antwoorden, "referentie-al-gebruikt");
        assertThat(aantal("T-6")).isEqualTo(1);
    }

    private static void eenGelukt(List<Apiproef.Antwoord> antwoorden, String code) {
        assertThat(antwoorden)
                .filteredOn(a -> a.status() == 422)
                .hasSize(KEREN - 1)
                .extracting(a -> a.tekst("code"))
                .containsOnly(code);
        assertThat(antwoorden).filteredOn(a -> a.status() == 201).hasSize(1);
    }

    @Test
    void dezelfde_referentie_met_iets_anders_wordt_geweigerd_ook_als_de_sleutel_al_is_vergeten() {
        proef.gemeente.vraagt(proef.iplo, "T-7").eis(201);
        var ander = proef.gemeente.vraagt(proef.iplo, "T-8").eis(201);
        weigertAlsAnders(ander.tekst("kenmerk"));
        proef.test.klok().zet("2026-03-18T10:00");
        assertThat(proef.test.db().forgetOnce(java.time.Duration.ofDays(8))).isPositive();
        weigertAlsAnders(ander.tekst("kenmerk"));
        proef.gemeente.vraagt(proef.iplo, "T-7").eis(201);
        assertThat(aantal("T-7")).isEqualTo(1);
    }

    private void weigertAlsAnders(String anderKenmerk) {
        var woorden = Map.of("tekst", "Iets heel anders", "soort", "melding", "onderwerp", "digitalisering");
        var vreemdeVraag = new HashMap<>(anders("T-7", "kenmerk", anderKenmerk));
        vreemdeVraag.remove("vraag");
        for (var inhoud : List.of(
                anders("T-7", "naarTeam", proef.tbo.team.id()),
                anders("T-7", "soort", "advies"),
                anders("T-7", "gevraagd", "Doe iets anders"),
                anders("T-7", "context", Map.of("foutcode", "LOC-500")),
                anders("T-7", "vraag", woorden),
                vreemdeVraag)) {
            assertThat(proef.gemeente.post("/overdrachten", inhoud).eis(422).tekst("code"))
                    .isEqualTo("referentie-al-gebruikt");
        }
    }

    private static Map<String, Object> anders(String referentie, String veld, Object waarde) {
        var inhoud = new HashMap<>(Apiproef.nieuw(proef.iplo, referentie));
        inhoud.put(veld, waarde);
        return inhoud;
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
