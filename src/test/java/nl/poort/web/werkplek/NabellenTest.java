package nl.poort.web.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.poort.Raderwerk;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.contact.berichten.Berichtstand;
import nl.poort.contact.berichten.Berichttekst;
import nl.poort.contact.berichten.Bezorgadres;
import nl.poort.contact.berichten.NieuwBericht;
import nl.poort.contact.berichten.Ontvanger;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.sturing.Controle;
import nl.poort.sturing.NietsKwijt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A message that no channel can bring becomes work with a holder and a date, until the customer knows.
class NabellenTest {
    private static Werkplekproef proef;

    @BeforeAll
    static void open() {
        proef = new Werkplekproef();
        new Raderwerk(proef.m, URI.create("http://localhost:8080")).luister();
    }

    @AfterAll
    static void close() {
        proef.close();
    }

    private static Medewerker sanne(Vraag v) {
        return proef.m.medewerkers.get(Werkplekproef.PROGRAMMA, v.contactpersoon());
    }

    private static Bericht onbezorgbaar(Vraag v) {
        return proef.m.berichten.klaarzetten(
                sanne(v).actor("proef"),
                NieuwBericht.bijVraag(
                        v.id(),
                        v.kenmerk(),
                        new Ontvanger(v.klant(), "Fatima", List.of(Bezorgadres.telefoon("06 12345678"))),
                        Berichtcode.ANTWOORD,
                        new Berichttekst("Antwoord op uw vraag", "Het dakvlak aan de straat telt.")));
    }

    private static List<Overdracht> belwerk(Vraag v) {
        return proef.m.vragen.weg(Werkplekproef.PROGRAMMA, v.id()).overdrachten().stream()
                .filter(o -> o.teDoen() == TeDoen.BELLEN)
                .toList();
    }

    private static Berichtstand stand(Bericht b) {
        return proef.m.berichten.get(Werkplekproef.PROGRAMMA, b.id()).stand();
    }

    private static boolean kwijt(Vraag v) {
        return NietsKwijt.controleer(proef.test.db()).stream()
                .filter(u -> u.controle() == Controle.NABELLEN_BLIJFT_LIGGEN)
                .flatMap(u -> u.rijen().stream())
                .anyMatch(r -> v.kenmerk().equals(r.kenmerk()));
    }

    @Test
    void twee_berichten_zonder_kanaal_geven_een_regel_in_de_werklijst_met_eigenaar_datum_en_klok() {
        var sanne = proef.bureau("sanne");
        var v = sanne.zegToe();
        onbezorgbaar(v);
        onbezorgbaar(v);
        assertThat(belwerk(v)).singleElement().satisfies(o -> {
            assertThat(o.aangenomenDoor()).isEqualTo(v.contactpersoon());
            assertThat(o.uiterlijk()).isAfter(proef.test.klok().instant());
            assertThat(proef.m.klokken.list(Werkplekproef.PROGRAMMA, v.id()))
                    .anyMatch(k ->
                            k.soort() == Kloksoort.TERUGBELLEN && k.deadline().equals(o.uiterlijk()) && k.isOpen());
        });
        assertThat(sanne.pagina("/werkplek?doen=BELLEN")).contains(v.kenmerk(), ">Nabellen<");
        assertThat(sanne.pagina("/werkplek/vraag/" + v.id())).contains("Nu aan u: klant nabellen");
        assertThat(kwijt(v)).isFalse();
    }

    @Test
    void een_poging_zonder_antwoord_houdt_het_werk_open_en_een_gesprek_maakt_het_klaar() {
        var sanne = proef.bureau("sanne");
        var v = sanne.zegToe();
        var bericht = onbezorgbaar(v);
        assertThat(sanne.actie(v, Actie.NABELLEN).body())
                .contains("Kies hoe het gesprek ging", "Schrijf kort op hoe het gesprek ging");
        var morgen =
                proef.test.klok().instant().plus(Duration.ofDays(1)).toString().substring(0, 10);
        var velden = new String[] {
            "nabellen", "opnieuw", "nabelverslag", "Voicemail", "nabeldag", morgen, "nabeltijd", "10:00"
        };
        assertThat(sanne.actie(v, Actie.NABELLEN, velden).statusCode()).isEqualTo(303);
        assertThat(belwerk(v)).singleElement().satisfies(o -> {
            assertThat(o.belpogingen()).isEqualTo(1);
            assertThat(o.uiterlijk().toString()).startsWith(morgen);
        });
        assertThat(sanne.actie(v, Actie.NABELLEN, "nabellen", "stoppen", "nabelverslag", "Weer niet")
                        .body())
                .contains("Probeer het drie keer");
        sanne.actie(v, Actie.NABELLEN, "nabellen", "bereikt", "nabelverslag", "Verteld en begrepen");
        assertThat(belwerk(v)).isEmpty();
        assertThat(stand(bericht)).isEqualTo(Berichtstand.AFGELEVERD);
        assertThat(proef.m.klantcontacten.bijVraag(sanne(v).actor("proef"), v.id()))
                .hasSize(3);
    }

    @Test
    void ook_als_de_vraag_dicht_is_blijft_het_werk_staan_tot_de_klant_het_weet() {
        var sanne = proef.bureau("sanne");
        var v = sanne.zegToe();
        var wie = sanne(v);
        onbezorgbaar(v);
        proef.m.vragen.informeren(wie, v.id(), Bekendmaking.BERICHT, "Het dakvlak aan de straat telt.");
        assertThat(proef.vraag(v.kenmerk()).stand()).isEqualTo(Vraagstand.GESLOTEN);
        assertThat(belwerk(v)).hasSize(1);
        assertThat(sanne.kan(v, Actie.NABELLEN)).isTrue();
        assertThat(proef.bureau("ilse").kan(v, Actie.NABELLEN)).isFalse();
        sanne.actie(v, Actie.NABELLEN, "nabellen", "bereikt", "nabelverslag", "Verteld");
        assertThat(belwerk(v)).isEmpty();
    }

    @Test
    void wie_het_in_een_gesprek_hoort_of_zelf_leest_hoeft_niet_meer_gebeld_te_worden() {
        var sanne = proef.bureau("sanne");
        var gesproken = sanne.zegToe();
        var bericht = onbezorgbaar(gesproken);
        proef.m.gesprekken.vertellen(sanne(gesproken), gesproken.id(), Bekendmaking.KLANTCONTACT, "Verteld");
        assertThat(belwerk(gesproken)).isEmpty();
        assertThat(stand(bericht)).isEqualTo(Berichtstand.AFGELEVERD);
        var gelezen = sanne.zegToe();
        onbezorgbaar(gelezen);
        proef.m.berichten.gelezen(sanne(gelezen).actor("pagina tonen"), gelezen.id());
        proef.bezorg();
        assertThat(belwerk(gelezen)).isEmpty();
    }

    @Test
    void niets_kwijt_ziet_nabellen_dat_te_laat_is_en_nabellen_dat_niemands_werk_is() {
        var v = proef.bureau("sanne").zegToe();
        onbezorgbaar(v);
        assertThat(kwijt(v)).isFalse();
        var begin = proef.test.klok().instant();
        proef.test.klok().verder(Duration.ofDays(6));
        assertThat(kwijt(v)).isTrue();
        proef.test.klok().zet(begin);
        proef.test
                .eigenaar()
                .useHandle(
                        h -> h.execute("delete from vragen.overdracht where vraag = ? and te_doen = 'BELLEN'", v.id()));
        assertThat(kwijt(v)).isTrue();
    }
}
