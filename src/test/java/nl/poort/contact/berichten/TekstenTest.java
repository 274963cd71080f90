package nl.poort.contact.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TekstenTest {
    private static final Instant NU = Instant.parse("2026-03-10T09:15:00Z");
    private static final String EIND = "\n\n{reageren}\n\nGroet,\n{afzender}";

    private final TestDatabase test = TestDatabase.open();
    private final Teksten teksten = new Teksten(test.db());
    private final Berichten berichten = new Berichten(test.db(), new Partijen(test.db()));
    private final Medewerker bea = beheerder();
    private final Medewerker ander = beheerder();

    private static Medewerker beheerder() {
        return new Medewerker(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Bea",
                "bea@example.nl",
                null,
                Set.of(Rol.FUNCTIONEEL_BEHEERDER),
                Set.of());
    }

    @AfterEach
    void klaar() {
        test.close();
    }

    private Bericht antwoord(Medewerker wie) {
        return berichten.vertel(
                wie.actor("klant informeren"),
                UUID.randomUUID(),
                Berichten.alleenPagina(),
                Berichtcode.ANTWOORD,
                Berichtgegevens.voor("Fatima", "K-2026-000051", "het KCC").metInhoud("Ja. Zie {belofte}."),
                null);
    }

    private static Berichttekst antwoordtekst(String begin) {
        return new Berichttekst("Uw antwoord van Westveld", begin + "\n\n{aanhef}\n\n{inhoud}" + EIND);
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(test.klok().instant(), nl.poort.techniek.db.Tx.ZONE);
    }

    @Test
    void een_organisatie_schrijft_in_eigen_woorden_vanaf_de_dag_die_zij_kiest_en_een_ander_merkt_er_niets_van() {
        teksten.opslaan(bea, Berichtcode.ANTWOORD, vandaag(), antwoordtekst("Hallo!"));
        teksten.opslaan(bea, Berichtcode.ANTWOORD, vandaag().plusDays(1), antwoordtekst("Goedemorgen!"));
        var nu = antwoord(bea);
        assertThat(nu.onderwerp()).isEqualTo("Uw antwoord van Westveld");
        assertThat(nu.tekst()).startsWith("Hallo!\n\nBeste Fatima,").contains("Ja. Zie {belofte}.");
        assertThat(antwoord(ander).onderwerp()).isEqualTo("Antwoord op uw vraag");
        test.klok().verder(java.time.Duration.ofDays(1));
        assertThat(antwoord(bea).tekst()).startsWith("Goedemorgen!");
        assertThat(berichten.get(bea.actor("kijken"), nu.id()).tekst()).startsWith("Hallo!");
        assertThat(teksten.versies(bea)).extracting(Tekstversie::versie).containsExactly(2, 1);
        assertThat(teksten.versies(ander)).isEmpty();
    }

    @Test
    void een_versie_begint_nooit_in_het_verleden_en_verandert_niet_meer() {
        assertThatThrownBy(() ->
                        teksten.opslaan(bea, Berichtcode.ANTWOORD, vandaag().minusDays(1), antwoordtekst("Hallo!")))
                .isInstanceOfSatisfying(
                        Weigering.class,
                        w -> assertThat(w.velden()).containsEntry("vanaf", "Kies vandaag of een latere dag"));
        teksten.opslaan(bea, Berichtcode.ANTWOORD, vandaag(), antwoordtekst("Hallo!"));
        assertThatThrownBy(() -> test.eigenaar().useHandle(h -> h.execute("update berichten.tekst set tekst = 'x'")))
                .hasMessageContaining("verandert niet");
    }

    @Test
    void een_onbekend_gegeven_en_een_belofte_die_ontbreekt_staan_bij_het_veld() {
        assertThat(Teksten.fouten(Berichtcode.ONTVANGST, new Berichttekst("Over {geheim}", "{aanhef} {bsn}")))
                .satisfies(f -> assertThat(f.get("onderwerp")).contains("{geheim}"))
                .satisfies(f -> assertThat(f.get("tekst")).contains("{bsn}"));
        var zonder = Teksten.standaard(Berichtcode.ONTVANGST).tekst().replace("{belofte}", "");
        assertThat(Teksten.fouten(Berichtcode.ONTVANGST, new Berichttekst("Ontvangen", zonder)))
                .containsEntry("tekst", "Zet {belofte} in de tekst: wanneer de klant iets hoort, als hele zin.");
        var los = Teksten.standaard(Berichtcode.ANTWOORD).tekst() + "\n\n{inhoud";
        assertThat(Teksten.fouten(Berichtcode.ANTWOORD, new Berichttekst("Antwoord", los)))
                .containsKey("tekst");
    }

    @Test
    void wat_soms_leeg_is_neemt_niets_mee_dat_de_klant_moet_horen() {
        var samen = new Berichttekst("Nieuws", "{aanhef}\n\n{inhoud} {reden}" + EIND);
        assertThat(Teksten.fouten(Berichtcode.NIEUWS, samen).get("tekst")).contains("in een eigen alinea");
        assertThat(Teksten.fouten(Berichtcode.NIEUWS, new Berichttekst("Op {wanneer}", samen.tekst())))
                .containsKey("onderwerp");
        var apart = new Berichttekst("Nieuws", "{aanhef}\r\n\r\n{inhoud}\r\n\r\nWant: {reden}" + EIND);
        var tekst = Berichtteksten.maak(
                Berichtcode.NIEUWS,
                Tekstregels.controleer(Berichtcode.NIEUWS, apart),
                Berichtgegevens.voor(null, null, "het KCC").metInhoud("Het is stuk."),
                NU);
        assertThat(tekst.tekst())
                .startsWith("Beste heer of mevrouw,\n\nHet is stuk.\n\nWilt u")
                .doesNotContain("Want");
    }

    @ParameterizedTest
    @EnumSource
    void de_tekst_van_poort_houdt_zich_aan_dezelfde_regels(Berichtcode code) {
        assertThat(Teksten.fouten(code, Teksten.standaard(code))).isEmpty();
        assertThat(Teksten.voorbeeld(code, Teksten.standaard(code), NU).tekst()).doesNotContain("{", "}");
    }
}
