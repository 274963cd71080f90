package nl.poort.keten.samenwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who sees what of a case that others work on, and what is left when that ends.
class DeelnameTest {
    @RegisterExtension
    static final GedeeldeSamenwerkproef GEDEELD = new GedeeldeSamenwerkproef();

    private static Samenwerkproef p;

    @BeforeAll
    static void open() {
        p = GEDEELD.proef();
    }

    @BeforeEach
    void opMaandag() {
        p.test.klok().zet("2026-03-16T09:02");
    }

    private static String zin(ThrowingCallable werk) {
        return catchThrowableOfType(Weigering.class, werk).getMessage();
    }

    private static Map<String, String> fouten(ThrowingCallable werk) {
        return catchThrowableOfType(Weigering.class, werk).velden();
    }

    private static List<Klok> klokken(UUID zaak, Kloksoort soort) {
        return p.m.klokken.list(Samenwerkproef.SYSTEEM, zaak).stream()
                .filter(k -> k.soort() == soort)
                .toList();
    }

    private static String lees(Medewerker wie, UUID verzoek, UUID document, Integer versie) throws IOException {
        try (var in = p.samen.inzage.open(wie, verzoek, document, versie).open().apply(0)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void de_partner_ziet_de_aanvraag_de_plaats_en_wat_is_gedeeld_en_niets_meer() throws IOException {
        var zaak = p.zaak();
        var gedeeld = p.stuk(zaak, "tekening");
        var geheim = p.stuk(zaak, "brief van de buurman");
        var verzoek = p.vraag(zaak, "Advies over de eik", "2026-03-23", gedeeld);
        var beeld = p.samen.inzage.beeld(p.olga, verzoek.id());
        assertThat(beeld.aanvraag().omschrijving()).isEqualTo("Een eik kappen");
        assertThat(beeld.aanvraag().plaats()).containsExactly("Park 1, Made");
        assertThat(beeld.aanvraag().bevoegdGezag()).isEqualTo("Gemeente Westveld");
        assertThat(beeld.stukken()).extracting(s -> s.deel().titel()).containsExactly("tekening");
        assertThat(beeld.toString()).doesNotContain("Jansen").doesNotContain("buurman");
        assertThat(lees(p.olga, verzoek.id(), gedeeld, null)).isEqualTo("tekening");
        assertThat(zin(() -> p.samen.inzage.open(p.olga, verzoek.id(), geheim, null)))
                .isEqualTo("Dit document is niet gevonden");
        assertThat(zin(() -> p.deuren.behandeling.get(p.olga, zaak))).isEqualTo("Deze zaak is niet gevonden");
        assertThat(p.samen.inzage.lijst(p.olga, "eik"))
                .extracting(Actieverzoek::id)
                .contains(verzoek.id());
        assertThat(p.samen.inzage.lijst(p.olga, "dakkapel")).isEmpty();
    }

    @Test
    void een_derde_organisatie_en_een_ander_team_krijgen_hetzelfde_antwoord_als_bij_niets() {
        var zaak = p.zaak();
        var stuk = p.stuk(zaak, "tekening");
        var verzoek = p.vraag(zaak, "Advies over de eik", "2026-03-23", stuk).id();
        var niets = zin(() -> p.samen.inzage.beeld(p.nora, UUID.randomUUID()));
        for (var wie : List.of(p.nora, p.otto)) {
            assertThat(zin(() -> p.samen.inzage.beeld(wie, verzoek))).isEqualTo(niets);
            assertThat(zin(() -> p.samen.inzage.open(wie, verzoek, stuk, null))).isEqualTo(niets);
            assertThat(zin(() -> p.samen.adviesgevers.neemAan(wie, verzoek))).isEqualTo(niets);
            assertThat(zin(() -> p.samen.adviesgevers.weiger(wie, verzoek, "nee")))
                    .isEqualTo(niets);
            assertThat(zin(() -> p.samen.adviesgevers.meldGereed(wie, verzoek, Samenwerkproef.positief("ja"))))
                    .isEqualTo(niets);
            assertThat(p.samen.inzage.lijst(wie, "")).isEmpty();
            assertThat(zin(() -> p.samen.actieverzoeken.trekIn(wie, verzoek, "x")))
                    .isEqualTo(niets);
            assertThat(zin(() -> p.samen.samenwerkingen.bij(wie, zaak))).isEqualTo("Deze zaak is niet gevonden");
            assertThat(zin(() -> p.samen.samenwerkingen.beeindig(wie, zaak, "x")))
                    .isEqualTo("Deze zaak is niet gevonden");
        }
        assertThat(zin(() -> p.samen.actieverzoeken.rondAf(p.olga, verzoek))).isEqualTo(niets);
    }

    @Test
    void de_database_zelf_laat_een_derde_niets_zien_ook_zonder_voorwaarde_in_de_vraag() {
        var zaak = p.zaak();
        p.vraag(zaak, "Advies over de eik", "2026-03-23", p.stuk(zaak, "tekening"));
        for (var tabel : List.of("samenwerking", "partner", "actieverzoek", "gedeeld", "voorval")) {
            var aantal = "select count(*) from samenwerking." + tabel;
            assertThat(tel(p.nora, aantal)).as(tabel).isZero();
            assertThat(tel(p.olga, aantal)).as(tabel).isPositive();
        }
        assertThat(tel(p.olga, "select count(*) from zaken.zaak")).isZero();
        p.samen.samenwerkingen.beeindig(p.ilse, zaak, "Klaar");
        assertThat(tel(
                        p.olga,
                        "select count(*) from samenwerking.gedeeld where samenwerking in "
                                + "(select id from samenwerking.samenwerking where zaak = '" + zaak + "')"))
                .isZero();
        assertThatThrownBy(() -> p.m.db.run(
                        p.ilse.actor("proef"),
                        tx -> tx.handle().execute("update samenwerking.voorval set tekst = 'anders'")))
                .hasMessageContaining("voorvallen blijven zoals ze zijn");
    }

    private static int tel(Medewerker wie, String sql) {
        return p.m.db.read(
                wie.actor("proef"),
                tx -> tx.handle().createQuery(sql).mapTo(Integer.class).one());
    }

    @Test
    void een_gedeeld_document_heeft_een_recht_een_laatste_dag_en_versies() throws IOException {
        var zaak = p.zaak();
        var stuk = p.stuk(zaak, "tekening");
        var verzoek = p.vraag(zaak, "Advies over de eik", "2026-03-23", stuk).id();
        var partner = p.nu(zaak, verzoek).partner();
        assertThat(zin(() -> p.samen.adviesgevers.geefVersie(p.olga, verzoek, stuk, "b.txt", p.bestand("anders"))))
                .isEqualTo("U mag dit document lezen, maar niet veranderen");
        p.samen.samenwerkingen.deel(p.ilse, zaak, partner, stuk, Deelrecht.BEWERKEN, LocalDate.parse("2026-03-18"));
        p.samen.adviesgevers.geefVersie(p.olga, verzoek, stuk, "b.txt", p.bestand("anders"));
        assertThat(lees(p.olga, verzoek, stuk, null)).isEqualTo("anders");
        assertThat(lees(p.olga, verzoek, stuk, 1)).isEqualTo("tekening");
        p.test.klok().zet("2026-03-18T23:00");
        assertThat(p.samen.inzage.beeld(p.olga, verzoek).stukken()).hasSize(1);
        p.test.klok().zet("2026-03-19T00:01");
        assertThat(p.samen.inzage.beeld(p.olga, verzoek).stukken()).isEmpty();
        assertThatThrownBy(() -> lees(p.olga, verzoek, stuk, null)).hasMessage("Dit document is niet gevonden");
        p.samen.samenwerkingen.deel(p.ilse, zaak, partner, stuk, Deelrecht.LEZEN, null);
        assertThat(lees(p.olga, verzoek, stuk, null)).isEqualTo("anders");
        p.samen.samenwerkingen.stopDelen(p.ilse, zaak, partner, stuk);
        assertThatThrownBy(() -> lees(p.olga, verzoek, stuk, null)).hasMessage("Dit document is niet gevonden");
        assertThat(fouten(() -> p.samen.samenwerkingen.deel(
                        p.ilse, zaak, partner, stuk, Deelrecht.LEZEN, LocalDate.parse("2026-03-02"))))
                .containsKey("tot");
    }

    @Test
    void beeindigen_sluit_elke_toegang_meteen_en_het_dossier_blijft_compleet() {
        var zaak = p.zaak();
        var stuk = p.stuk(zaak, "tekening");
        var klaar = p.vraag(zaak, "Advies over de eik", "2026-03-23", stuk).id();
        p.samen.adviesgevers.meldGereed(p.olga, klaar, Samenwerkproef.positief("Goed."));
        var open = p.vraag(zaak, "Advies over de beuk", "2026-03-30").id();
        p.samen.samenwerkingen.beeindig(p.ilse, zaak, "Wij hebben genoeg");
        for (var verzoek : List.of(klaar, open)) {
            assertThat(zin(() -> p.samen.inzage.beeld(p.olga, verzoek))).isEqualTo("Dit verzoek is niet gevonden");
            assertThat(zin(() -> p.samen.inzage.open(p.olga, verzoek, stuk, null)))
                    .isEqualTo("Dit verzoek is niet gevonden");
        }
        assertThat(p.samen.inzage.lijst(p.olga, ""))
                .extracting(Actieverzoek::id)
                .doesNotContain(klaar, open);
        var beeld = p.samen.samenwerkingen.bij(p.ilse, zaak).orElseThrow();
        assertThat(beeld.samenwerking().reden()).isEqualTo("Wij hebben genoeg");
        assertThat(beeld.verzoeken()).extracting(Actieverzoek::advies).contains("Goed.");
        assertThat(beeld.gedeeld()).hasSize(1);
        assertThat(beeld.voorvallen().getLast().soort()).isEqualTo(Voorvalsoort.SAMENWERKING_BEEINDIGD);
        assertThat(p.nu(zaak, open).stand()).isEqualTo(Overdrachtstand.INGETROKKEN);
        assertThat(klokken(zaak, Kloksoort.ADVIES)).noneMatch(Klok::isOpen);
        var nieuw = p.vraag(zaak, "Toch nog iets", "2026-03-30").id();
        assertThat(p.samen.inzage.beeld(p.olga, nieuw).stukken()).isEmpty();
    }

    @Test
    void stoppen_met_een_partner_en_sluiten_van_de_zaak_sluiten_ook_deze_toegang() {
        var bea = p.m.medewerkers.geefRollen(
                Samenwerkproef.SYSTEEM, p.rob.id(), java.util.Set.of(Rol.REGIEVOERDER, Rol.FUNCTIONEEL_BEHEERDER));
        var zaak = p.zaak();
        var een = p.samen
                .actieverzoeken
                .vraag(p.ilse, zaak, p.wens(p.derde, "Advies", "2026-03-23"))
                .id();
        assertThat(p.samen.inzage.beeld(p.nora, een).verzoek().titel()).isEqualTo("Advies");
        p.m.samenwerkingen.beeindigen(bea, p.derde.id(), "Contract voorbij");
        assertThat(zin(() -> p.samen.inzage.beeld(p.nora, een))).isEqualTo("Dit verzoek is niet gevonden");
        assertThat(p.nu(zaak, een).stand()).isEqualTo(Overdrachtstand.INGETROKKEN);
        assertThat(fouten(() -> p.samen.actieverzoeken.vraag(p.ilse, zaak, p.wens(p.derde, "Weer", "2026-03-23"))))
                .containsKey("partner");
        p.m.samenwerkingen.hervatten(bea, p.derde.id());
        var twee = p.vraag(zaak, "Advies", "2026-03-23").id();
        sluit(zaak);
        assertThat(zin(() -> p.samen.inzage.beeld(p.olga, twee))).isEqualTo("Dit verzoek is niet gevonden");
        assertThat(zin(() -> p.samen.actieverzoeken.vraag(p.ilse, zaak, p.wens(p.buren, "Laat", "2026-03-23"))))
                .isEqualTo("Deze zaak is afgesloten.");
    }

    /// By another program, in the register itself.
    private static void sluit(UUID zaak) {
        var d = p.deuren.behandeling.get(p.ilse, zaak);
        p.zgw.zaken.resultaten.create(
                p.binnen(),
                new nl.poort.registers.zaken.Resultaat(
                        null, zaak, d.resultaattypen().getFirst().uuid(), ""));
        p.zgw.zaken.statussen.create(
                p.binnen(),
                new nl.poort.registers.zaken.Status(
                        null,
                        zaak,
                        d.eindstatus().orElseThrow().uuid(),
                        p.test.klok().instant(),
                        "",
                        null,
                        null,
                        null));
    }
}
