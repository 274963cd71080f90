package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.poort.registers.Registerproef.Antwoord;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.registers.documenten.Documentproef;
import nl.poort.techniek.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Many at once on one thing through the ZGW APIs (A6, A7, A8, A10, A17, C6, D1, D5, D12, D13).
class GelijktijdigTest {
    private static final String ZAKEN = "/zaken/api/v1/zaken";
    private static final int SAMEN = 20;
    private static Registerproef p;
    private static Catalogusproef c;

    @BeforeAll
    static void open() {
        p = new Registerproef();
        c = new Catalogusproef(p, "SAMEN");
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    private static Map<String, Object> zaak(Object... meer) {
        return Catalogusproef.met(
                Map.of(
                        "bronorganisatie",
                        "000000000",
                        "verantwoordelijkeOrganisatie",
                        "000000000",
                        "zaaktype",
                        c.zaaktype,
                        "startdatum",
                        "2026-03-01"),
                meer);
    }

    private static String nieuw(Object... meer) {
        return p.alles.post(ZAKEN, zaak(meer)).eis(201).url();
    }

    /// All at the same moment.
    private static List<Antwoord> samen(List<Callable<Antwoord>> werk) {
        var start = new CyclicBarrier(werk.size());
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var straks = werk.stream()
                    .map(w -> draden.submit(() -> {
                        start.await(30, TimeUnit.SECONDS);
                        return w.call();
                    }))
                    .toList();
            var antwoorden = new ArrayList<Antwoord>();
            for (var een : straks) {
                antwoorden.add(een.get(60, TimeUnit.SECONDS));
            }
            return antwoorden;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> statussen(List<Antwoord> antwoorden) {
        return antwoorden.stream().map(Antwoord::status).sorted().toList();
    }

    private static List<Integer> een(int gelukt, int anders) {
        return IntStream.range(0, SAMEN).mapToObj(i -> i == 0 ? gelukt : anders).toList();
    }

    @Test
    void een_zelfde_nummer_komt_er_maar_een_keer_ook_als_twintig_het_tegelijk_sturen() {
        for (var pad : List.of(ZAKEN, Documentproef.EIO, "/besluiten/api/v1/besluiten")) {
            var inhoud = inhoud(pad, "identificatie", "EENMALIG-1");
            var antwoorden = samen(Collections.nCopies(SAMEN, () -> p.alles.post(pad, inhoud)));
            assertThat(statussen(antwoorden)).as(pad).isEqualTo(een(201, 400));
            // the same again after an answer that got lost: refused, the first one is as it was (A6, A7)
            var eerste = antwoorden.stream()
                    .filter(a -> a.status() == 201)
                    .findFirst()
                    .orElseThrow();
            var voor = p.alles.get(eerste.url()).eis(200).json();
            p.alles
                    .post(pad, inhoud(pad, "identificatie", "EENMALIG-1", "toelichting", "anders"))
                    .eisFout("identificatie", "identificatie-niet-uniek");
            assertThat(p.alles.get(eerste.url()).json()).isEqualTo(voor);
        }
    }

    private static Map<String, Object> inhoud(String pad, Object... meer) {
        return switch (pad) {
            case Documentproef.EIO -> Documentproef.document(c.informatieobjecttype, meer);
            case ZAKEN -> zaak(meer);
            default ->
                Catalogusproef.met(
                        Map.of(
                                "verantwoordelijkeOrganisatie",
                                "000000000",
                                "besluittype",
                                c.besluittype,
                                "datum",
                                "2026-03-01",
                                "ingangsdatum",
                                "2026-04-01"),
                        meer);
        };
    }

    @Test
    void wie_geen_nummer_stuurt_krijgt_er_een_dat_niemand_anders_heeft() {
        for (var pad : List.of(ZAKEN, Documentproef.EIO, "/besluiten/api/v1/besluiten")) {
            var nummers = new HashSet<String>();
            for (int ronde = 0; ronde < 5; ronde++) {
                samen(Collections.nCopies(SAMEN, () -> p.alles.post(pad, inhoud(pad))))
                        .forEach(a -> nummers.add(a.eis(201).tekst("identificatie")));
            }
            assertThat(nummers).as(pad).hasSize(5 * SAMEN);
        }
    }

    @Test
    void wie_tegelijk_een_ander_veld_wijzigt_overschrijft_niets_en_elke_wijziging_staat_in_het_spoor() {
        var zaak = nieuw();
        var velden = List.of("toelichting", "omschrijving", "processobjectaard", "einddatumGepland", "publicatiedatum");
        var werk = new ArrayList<Callable<Antwoord>>();
        for (int i = 0; i < SAMEN; i++) {
            var veld = velden.get(i % velden.size());
            var waarde = veld.contains("datum") ? "2026-04-%02d".formatted(i + 1) : "waarde " + i;
            werk.add(() -> p.alles.patch(zaak, Map.of(veld, waarde)));
        }
        samen(werk).forEach(a -> a.eis(200));
        var staat = p.alles.get(zaak).eis(200).json();
        velden.forEach(
                v -> assertThat(staat.path(v).asText()).as(v).isNotEmpty().isNotEqualTo("null"));
        var spoor = p.alles.get(zaak + "/audittrail").eis(200).json();
        assertThat(spoor).hasSize(SAMEN + 1);
        // each line begins where the line before ended: nothing happened between two lines
        for (int i = 1; i < spoor.size(); i++) {
            assertThat(spoor.path(i).at("/wijzigingen/oud"))
                    .isEqualTo(spoor.path(i - 1).at("/wijzigingen/nieuw"));
        }
    }

    @Test
    void een_document_heeft_een_slot_ook_als_twintig_het_tegelijk_willen() {
        var document = Documentproef.maak(p.alles, c.informatieobjecttype);
        for (int ronde = 0; ronde < 3; ronde++) {
            var antwoorden = samen(Collections.nCopies(SAMEN, () -> p.alles.post(document + "/lock", null)));
            assertThat(statussen(antwoorden)).isEqualTo(een(200, 400));
            // whoever had it is gone: with force it opens again
            p.alles.post(document + "/unlock", Map.of()).eis(204);
        }
        var slot = Documentproef.slot(p.alles, document);
        var versies = samen(
                Collections.nCopies(SAMEN, () -> p.alles.patch(document, Map.of("lock", slot, "titel", "Anders"))));
        versies.forEach(a -> a.eis(200));
        assertThat(versies.stream().map(a -> a.json().path("versie").asInt()).sorted())
                .isEqualTo(IntStream.rangeClosed(2, SAMEN + 1).boxed().toList());
    }

    @Test
    void een_hoofdzaak_wordt_nooit_een_kring_of_een_keten() {
        for (int ronde = 0; ronde < 12; ronde++) {
            var a = nieuw();
            var b = nieuw();
            var derde = ronde % 2 == 0 ? a : nieuw();
            var antwoorden = samen(List.of(
                    () -> p.alles.patch(a, Map.of("hoofdzaak", b)),
                    () -> p.alles.patch(b, Map.of("hoofdzaak", derde))));
            assertThat(statussen(antwoorden)).as("ronde " + ronde).isEqualTo(List.of(200, 400));
        }
    }

    @Test
    void wie_bladert_terwijl_er_bij_komt_mist_niets_dat_er_al_was() throws Exception {
        var type = new Catalogusproef(p, "BLADEREN").zaaktype;
        var er = new HashSet<String>();
        for (int i = 0; i < 60; i++) {
            er.add(nieuw("zaaktype", type, "productenOfDiensten", List.of()));
        }
        try (var draden = Executors.newSingleThreadExecutor()) {
            var erbij = draden.submit(() -> {
                for (int i = 0; i < 60; i++) {
                    nieuw("zaaktype", type, "productenOfDiensten", List.of());
                }
            });
            var gezien = new HashSet<String>();
            var dubbel = new ArrayList<String>();
            var pad = ZAKEN + "?pageSize=7&zaaktype=" + type;
            while (pad != null) {
                var blad = p.alles.get(pad).eis(200).json();
                for (var een : blad.path("results")) {
                    if (!gezien.add(een.path("url").asText())) {
                        dubbel.add(een.path("url").asText());
                    }
                }
                pad = blad.path("next").isNull() ? null : blad.path("next").asText();
            }
            erbij.get(60, TimeUnit.SECONDS);
            assertThat(gezien).containsAll(er);
            assertThat(dubbel).isEmpty();
        }
    }

    @Test
    void statussen_in_een_andere_volgorde_geven_dezelfde_laatste_status() {
        var momenten = List.of("2026-03-02T10:00:00Z", "2026-03-03T10:00:00Z", "2026-03-04T10:00:00Z");
        for (var volgorde : List.of(List.of(0, 1, 2), List.of(2, 1, 0), List.of(1, 2, 0), List.of(2, 0, 1))) {
            var zaak = nieuw();
            for (int i : volgorde) {
                p.alles
                        .post(
                                "/zaken/api/v1/statussen",
                                Map.of(
                                        "zaak",
                                        zaak,
                                        "statustype",
                                        c.statustypen.get(i == 1 ? 1 : 0),
                                        "datumStatusGezet",
                                        momenten.get(i),
                                        "statustoelichting",
                                        "nr " + i))
                        .eis(201);
            }
            var laatste = p.alles.get(p.alles.get(zaak).tekst("status")).eis(200);
            assertThat(laatste.tekst("statustoelichting"))
                    .as(Json.write(volgorde))
                    .isEqualTo("nr 2");
        }
    }
}
