package nl.poort.contact.kanalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.poort.DirecteKanalen;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The telephone: what an exchange tells, however often and in whatever order (scorecard C5, C6), and what an agent
/// sees.
class TelefonieTest {
    private static Kanaalproef proef;
    private static DirecteKanalen kanalen;
    private static Medewerker sanne;
    private static Medewerker rob;

    @BeforeAll
    static void open() {
        proef = new Kanaalproef();
        kanalen = proef.kanalen;
        sanne = proef.sanne;
        rob = proef.rob;
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void een_nummer_wordt_op_een_manier_bewaard_hoe_de_centrale_het_ook_schrijft() {
        for (var schrijfwijze :
                List.of("0612345678", "31612345678", "+31 6 1234 5678", "0031612345678", "sip:0612345678@pbx.local")) {
            assertThat(Telefoonregels.nummer(schrijfwijze)).as(schrijfwijze).hasValue("+31612345678");
        }
        assertThat(Telefoonregels.nummer("493055571600")).hasValue("+493055571600");
        for (var geen :
                new String[] {null, "", "anonymous", "2041", "jansen", "0612", "+".repeat(30), "06123456789012345"}) {
            assertThat(Telefoonregels.nummer(geen)).as(String.valueOf(geen)).isEmpty();
        }
        assertThat(Telefoonregels.getoond("Anonymous")).isEmpty();
        assertThat(Telefoonregels.getoond("🎉 Jan")).hasValue("🎉 Jan");
    }

    /// The story of a call, as an exchange that works well tells it.
    private static List<List<Belbericht>> verhalen(String id) {
        return List.of(
                List.of(
                        Kanaalproef.bericht(Belsoort.GEBELD, id, "0612345678", null, "2041", "2042"),
                        Kanaalproef.bericht(Belsoort.OPGENOMEN, id, "0612345678", null, "2041"),
                        Kanaalproef.bericht(Belsoort.OPGEHANGEN, id, "0612345678", "normalClearing", "2041")),
                List.of(
                        Kanaalproef.bericht(Belsoort.GEBELD, id, "0612345678", null),
                        Kanaalproef.bericht(Belsoort.OPGEHANGEN, id, "0612345678", "cancel")),
                List.of(
                        Kanaalproef.bericht(Belsoort.GEBELD, id, "anonymous", null, "2042"),
                        Kanaalproef.bericht(Belsoort.OPGENOMEN, id, "anonymous", null, "2042")),
                List.of(
                        Kanaalproef.bericht(Belsoort.OPGENOMEN, id, "31612345678", null, "2042"),
                        Kanaalproef.bericht(Belsoort.OPGEHANGEN, id, "31612345678", null, "2042")),
                List.of(Kanaalproef.bericht(Belsoort.OPGEHANGEN, id, "0612345678", "noAnswer")));
    }

    /// All that the end of a call is, but its name.
    private static String einde(UUID id) {
        var g = proef.gesprek(id);
        return List.of(
                        String.valueOf(g.richting()),
                        String.valueOf(g.nummer()),
                        String.valueOf(g.lijn()),
                        String.valueOf(g.toestel()),
                        String.valueOf(g.medewerker()),
                        String.valueOf(g.ingekomen()),
                        String.valueOf(g.opgenomen()),
                        String.valueOf(g.opgehangen()),
                        String.valueOf(g.oorzaak()),
                        String.valueOf(g.gemist()))
                .toString();
    }

    @Test
    void wat_tien_keer_tegelijk_en_in_elke_volgorde_komt_geeft_een_gesprek_met_hetzelfde_einde() throws Exception {
        var toeval = new Random(20260309);
        for (int v = 0; v < verhalen("").size(); v++) {
            UUID opVolgorde = null;
            for (var b : verhalen(proef.nieuw()).get(v)) {
                opVolgorde = kanalen.telefonie.meld(proef.centrale, b).gesprek();
            }
            for (int ronde = 0; ronde < 2; ronde++) {
                var veel = new ArrayList<Belbericht>();
                var berichten = verhalen(proef.nieuw()).get(v);
                Collections.nCopies(10, berichten).forEach(veel::addAll);
                Collections.shuffle(veel, toeval);
                var gesprekken = Collections.synchronizedSet(new java.util.HashSet<UUID>());
                try (var draden = Executors.newFixedThreadPool(4)) {
                    veel.forEach(b -> draden.submit(() -> gesprekken.add(
                            kanalen.telefonie.meld(proef.centrale, b).gesprek())));
                }
                assertThat(gesprekken).as("verhaal " + v).hasSize(1);
                assertThat(einde(gesprekken.iterator().next()))
                        .as("verhaal " + v)
                        .isEqualTo(einde(opVolgorde));
            }
        }
    }

    @Test
    void herhaald_bericht_verzet_de_tijd_niet_en_zegt_dat_het_niets_nieuws_is() {
        var id = proef.nieuw();
        var eerste = proef.meld(Belsoort.GEBELD, id, "0611111111", "2041");
        var toen = proef.gesprek(eerste.gesprek()).ingekomen();
        proef.wacht(30);
        var tweede = proef.meld(Belsoort.GEBELD, id, "0611111111", "2041");
        assertThat(eerste.nieuw()).isTrue();
        assertThat(tweede.nieuw()).isFalse();
        assertThat(proef.gesprek(eerste.gesprek()).ingekomen()).isEqualTo(toen);
        proef.meld(Belsoort.OPGENOMEN, id, "0611111111", "2041");
        assertThat(proef.gesprek(eerste.gesprek())
                        .wacht(proef.test.klok().instant())
                        .toSeconds())
                .isEqualTo(30);
    }

    @Test
    void alleen_wie_op_dat_toestel_zit_hoort_de_telefoon_en_ziet_wie_er_waarschijnlijk_belt() {
        var kees = proef.mens(sanne.organisatie(), "Kees", Rol.KCC_MEDEWERKER);
        kanalen.toestellen.zitOp(kees, "2050");
        var actor = kees.actor("proef");
        proef.m.partijen.registreer(
                actor, NieuwePartij.persoon("Fatima Özdemir", DigitaalAdres.telefoon("0622222222")));
        var gevolg = proef.meld(Belsoort.GEBELD, proef.nieuw(), "31622222222", "2050");
        assertThat(gevolg.medewerkers()).containsExactly(kees.id());
        var melding = kanalen.telefonie.melding(kees).orElseThrow();
        assertThat(melding.gesprek().id()).isEqualTo(gevolg.gesprek());
        assertThat(melding.misschien()).extracting(Partij::naam).containsExactly("Fatima Özdemir");
        assertThat(kanalen.telefonie.melding(rob).map(b -> b.gesprek().id()))
                .isNotEqualTo(java.util.Optional.of(gevolg.gesprek()));
        assertThat(kanalen.telefonie.melding(proef.vreemde)).isEmpty();
        assertThatThrownBy(() -> kanalen.telefonie.get(proef.vreemde, gevolg.gesprek()))
                .isInstanceOf(Weigering.class);
        proef.m.partijen.registreer(actor, NieuwePartij.persoon("Ali Özdemir", DigitaalAdres.telefoon("0622222222")));
        assertThat(kanalen.telefonie.melding(kees).orElseThrow().misschien()).hasSize(2);
        kanalen.telefonie.legWeg(kees, gevolg.gesprek());
    }

    @Test
    void wie_niemand_kreeg_komt_een_keer_op_de_lijst_en_gaat_eraf_als_iemand_hem_spreekt() {
        var nummer = "+31633333333";
        for (int i = 0; i < 3; i++) {
            var id = proef.nieuw();
            proef.meld(Belsoort.GEBELD, id, nummer);
            proef.wacht(40);
            proef.meld(Belsoort.OPGEHANGEN, id, nummer);
        }
        assertThat(regel(sanne, nummer).keren()).isEqualTo(3);
        assertThat(regel(sanne, nummer).kort()).isFalse();
        assertThat(regel(sanne, nummer).langsteWacht()).isEqualTo(40);
        kanalen.bellijst.neem(sanne, nummer);
        assertThatThrownBy(() -> kanalen.bellijst.neem(rob, nummer)).hasMessageContaining("collega");
        assertThatThrownBy(() -> kanalen.bellijst.nietBereikt(rob, nummer)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> kanalen.bellijst.neem(proef.vreemde, nummer)).isInstanceOf(Weigering.class);
        kanalen.bellijst.nietBereikt(sanne, nummer);
        assertThat(regel(rob, nummer).pogingen()).isEqualTo(1);
        assertThat(regel(rob, nummer).bij()).isNull();

        var id = proef.nieuw();
        proef.meld(Belsoort.GEBELD, id, nummer, "2042");
        proef.meld(Belsoort.OPGENOMEN, id, nummer, "2042");
        assertThat(lijst(sanne)).extracting(Terugbelregel::nummer).doesNotContain(nummer);
        proef.meld(Belsoort.OPGEHANGEN, id, nummer, "2042");
    }

    @Test
    void een_vergissing_wordt_als_kort_herkend_en_wie_gesloten_is_komt_niet_terug() {
        var nummer = "+31644444444";
        var id = proef.nieuw();
        proef.meld(Belsoort.GEBELD, id, nummer);
        proef.wacht(3);
        proef.meld(Belsoort.OPGEHANGEN, id, nummer);
        assertThat(regel(sanne, nummer).kort()).isTrue();
        kanalen.bellijst.sluit(sanne, nummer, Bellijst.Uitkomst.NIET_NODIG);
        proef.meld(Belsoort.OPGEHANGEN, id, nummer);
        assertThat(lijst(sanne)).extracting(Terugbelregel::nummer).doesNotContain(nummer);
    }

    @Test
    void een_gesprek_waarvan_de_centrale_het_einde_niet_zegt_eindigt_toch() {
        var gevolg = proef.meld(Belsoort.GEBELD, proef.nieuw(), "+31655555555");
        assertThat(kanalen.telefonie.wachtend(sanne))
                .extracting(Telefoongesprek::id)
                .contains(gevolg.gesprek());
        proef.wacht(31 * 60);
        kanalen.telefonie.sluitVergeten();
        assertThat(proef.gesprek(gevolg.gesprek()).gemist()).isTrue();
        assertThat(proef.gesprek(gevolg.gesprek()).oorzaak()).isEqualTo("niet gemeld");
        assertThat(lijst(sanne)).extracting(Terugbelregel::nummer).contains("+31655555555");
    }

    @Test
    void een_geheim_opent_alleen_zijn_eigen_centrale_en_een_nieuw_geheim_sluit_het_oude() {
        var centrales = kanalen.centrales;
        var een = centrales.maak(Kanaalproef.PROEF, sanne.organisatie(), "Een");
        assertThat(centrales.herken(een.centrale().id(), een.geheim())).isPresent();
        assertThat(centrales.herken(proef.centrale.id(), een.geheim())).isEmpty();
        assertThat(centrales.herken(UUID.randomUUID(), een.geheim())).isEmpty();
        var twee = centrales.nieuwGeheim(
                Kanaalproef.PROEF, sanne.organisatie(), een.centrale().id());
        assertThat(centrales.herken(een.centrale().id(), een.geheim())).isEmpty();
        assertThat(centrales.herken(een.centrale().id(), twee.geheim())).isPresent();
        assertThatThrownBy(() -> centrales.maak(sanne, "Zonder recht")).isInstanceOf(Weigering.class);
    }

    @Test
    void een_medewerker_zit_op_een_toestel_en_een_toestel_heeft_een_medewerker() {
        var toestellen = kanalen.toestellen;
        var kim = proef.mens(sanne.organisatie(), "Kim", Rol.KCC_MEDEWERKER);
        var lee = proef.mens(sanne.organisatie(), "Lee", Rol.KCC_MEDEWERKER);
        toestellen.zitOp(kim, "3001");
        toestellen.zitOp(kim, "3002");
        toestellen.zitOp(lee, " 3002 ");
        assertThat(toestellen.find(kim)).isEmpty();
        assertThat(toestellen.find(lee)).map(Toestel::nummer).hasValue("3002");
        assertThatThrownBy(() -> toestellen.zitOp(lee, "30 02")).isInstanceOf(Weigering.class);
    }

    private static List<Terugbelregel> lijst(Medewerker wie) {
        return kanalen.bellijst.list(wie).regels();
    }

    private static Terugbelregel regel(Medewerker wie, String nummer) {
        return lijst(wie).stream()
                .filter(r -> r.nummer().equals(nummer))
                .findFirst()
                .orElseThrow();
    }
}
