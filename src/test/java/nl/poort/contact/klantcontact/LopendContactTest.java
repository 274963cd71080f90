package nl.poort.contact.klantcontact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.Modules;
import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What runs at the desk is kept: over a crash, another computer and an expired login, and for nobody else.
class LopendContactTest {
    private static Balieproef proef;
    private static TestDatabase test;
    private static Modules m;
    private static Medewerker sanne;
    private static Medewerker noor;
    private static Medewerker collega;

    @BeforeAll
    static void begin() {
        proef = new Balieproef();
        test = proef.test;
        m = proef.m;
        sanne = proef.sanne;
        noor = proef.noor;
        collega = proef.collega;
    }

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @AfterAll
    static void klaar() {
        proef.close();
    }

    @Test
    void niets_gaat_verloren_en_de_laatste_letter_staat_er_op_een_andere_computer() {
        var contact = m.lopendeContacten.begin(sanne, "telefoon");
        m.contactstappen.bewaar(
                sanne, contact.id(), Map.of("woorden", "  Mag mijn 🌳 weg?\r\nNog een regel", "naam", "Vos"));
        m.contactstappen.bewaar(sanne, contact.id(), Map.of("notities", "eik in voortuin"));
        // another program on the same database, as after a crash
        var elders = new LopendeContacten(test.db());
        var terug = elders.list(sanne).getFirst();
        assertThat(terug.id()).isEqualTo(contact.id());
        assertThat(terug.concept())
                .containsEntry("woorden", "  Mag mijn 🌳 weg?\r\nNog een regel")
                .containsEntry("naam", "Vos")
                .containsEntry("notities", "eik in voortuin");
        m.contactstappen.bewaar(sanne, contact.id(), Map.of("naam", ""));
        assertThat(elders.get(sanne, contact.id()).concept()).doesNotContainKey("naam");
        assertThatThrownBy(() -> m.contactstappen.bewaar(sanne, contact.id(), Map.of("x'); drop", "1")))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void een_collega_en_een_andere_organisatie_komen_er_niet_bij() {
        var contact = m.lopendeContacten.begin(sanne, "telefoon");
        for (var ander : List.of(noor, collega)) {
            assertThat(m.lopendeContacten.find(ander, contact.id())).isEmpty();
            assertThatThrownBy(() -> m.contactstappen.bewaar(ander, contact.id(), Map.of("woorden", "x")))
                    .hasMessageContaining("Dit contact");
            assertThatThrownBy(() -> m.lopendeContacten.gooiWeg(ander, contact.id()))
                    .hasMessageContaining("Dit contact");
        }
        assertThat(m.lopendeContacten.bezig(collega)).extracting("id").contains(contact.id());
        assertThat(m.lopendeContacten.bezig(noor)).isEmpty();
        var vanNoor = m.partijen.registreer(noor.actor("klant vastleggen"), NieuwePartij.persoon("Van IPLO"));
        assertThatThrownBy(() -> m.contactstappen.kiesKlant(sanne, contact.id(), vanNoor.id()))
                .hasMessageContaining("Deze klant");
        var zonderRecht = new Medewerker(
                sanne.id(),
                sanne.organisatie(),
                "Imre",
                "i@voorbeeld.nl",
                null,
                java.util.Set.of(Rol.INFORMATIEMANAGER),
                sanne.teams());
        assertThatThrownBy(() -> m.lopendeContacten.begin(zonderRecht, "telefoon"))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void er_lopen_er_meer_tegelijk_met_een_eigen_plek_en_alleen_van_de_voorste_loopt_de_tijd() {
        var een = m.lopendeContacten.begin(sanne, "telefoon");
        m.contactstappen.bewaar(sanne, een.id(), Map.of("woorden", "Een"));
        test.klok().verder(Duration.ofSeconds(90));
        var twee = m.lopendeContacten.begin(sanne, "balie");
        m.contactstappen.bewaar(sanne, twee.id(), Map.of("woorden", "Twee"));
        assertThat(m.lopendeContacten.list(sanne)).extracting("plek").containsExactly(1, 2);
        test.klok().verder(Duration.ofSeconds(30));
        var oproep = m.lopendeContacten.open(sanne, Binnenkomst.oproep("+31612345678", "call-1", null));
        assertThat(oproep.actiefSinds()).as("wie belt, stoort niet").isNull();
        assertThat(m.lopendeContacten
                        .open(sanne, Binnenkomst.oproep("+31612345678", "call-1", null))
                        .id())
                .as("dezelfde oproep nog eens")
                .isEqualTo(oproep.id());
        m.contactstappen.wissel(sanne, een.id());
        test.klok().verder(Duration.ofSeconds(10));
        var nu = test.klok().instant();
        assertThat(m.lopendeContacten.get(sanne, een.id()).duur(nu)).isEqualTo(Duration.ofSeconds(100));
        assertThat(m.lopendeContacten.get(sanne, twee.id()).duur(nu)).isEqualTo(Duration.ofSeconds(30));
        m.lopendeContacten.gooiWeg(sanne, een.id());
        assertThat(m.lopendeContacten.begin(sanne, "telefoon").plek())
                .as("de vrije plek")
                .isEqualTo(1);
    }

    @Test
    void wie_leeg_bleef_wordt_opnieuw_gebruikt() {
        var een = m.lopendeContacten.begin(sanne, "telefoon");
        test.klok().verder(Duration.ofMinutes(20));
        var weer = m.lopendeContacten.begin(sanne, "telefoon");
        assertThat(weer.id()).isEqualTo(een.id());
        assertThat(weer.duur(test.klok().instant())).isZero();
    }

    @Test
    void een_beantwoord_contact_houdt_zijn_nummer_begin_duur_bron_en_controle() {
        var jans = proef.klant("Jans de Boer");
        var contact = m.lopendeContacten.begin(sanne, "telefoon");
        m.contactstappen.kiesKlant(sanne, contact.id(), jans.id());
        m.contactstappen.controleer(sanne, contact.id(), Identiteitscontrole.VRAGEN, Inzagedoel.STAND);
        var artikel = new Bron(Bronsoort.ARTIKEL, UUID.randomUUID(), "KA-1", "Dakkapel", 3);
        m.contactstappen.raadpleeg(sanne, contact.id(), artikel);
        m.contactstappen.gezocht(sanne, contact.id(), "dakka");
        m.contactstappen.gezocht(sanne, contact.id(), "dakkapel");
        m.contactstappen.gezocht(sanne, contact.id(), "123456782");
        assertThat(m.lopendeContacten.get(sanne, contact.id()).gezocht()).containsExactly("dakkapel");
        test.klok().verder(Duration.ofSeconds(75));
        var klaar = m.lopendeContacten.rondAf(
                sanne,
                contact.id(),
                c -> Optional.of(m.gesprekken.beantwoorden(
                        sanne, proef.gesprek(c, new Klant.Bekend(jans.id())), "Ja, dat mag", null)));
        assertThat(klaar.orElseThrow().id()).isEqualTo(contact.id());
        assertThat(klaar.get().tijd()).isEqualTo(contact.begonnenOp());
        var verloop = m.lopendeContacten.verloop(sanne, contact.id()).orElseThrow();
        assertThat(verloop.seconden()).isEqualTo(75);
        assertThat(verloop.controle()).isEqualTo(Identiteitscontrole.VRAGEN);
        assertThat(verloop.bronnen()).containsExactly(artikel);
        assertThat(m.lopendeContacten.verloop(noor, contact.id())).isEmpty();
        assertThat(m.lopendeContacten.list(sanne)).isEmpty();
        assertThat(test.gebeurtenissen().list(sanne.actor("proef"), jans.id()))
                .filteredOn(g -> g.soort().equals("klant.gecontroleerd"))
                .extracting("doel")
                .containsExactly("vertellen hoe het ervoor staat");
        assertThatThrownBy(() -> m.lopendeContacten.rondAf(sanne, contact.id(), c -> Optional.empty()))
                .hasMessageContaining("Dit contact");
    }

    @Test
    void gaat_het_afronden_mis_dan_staat_alles_er_nog() {
        var contact = m.lopendeContacten.begin(sanne, "telefoon");
        m.contactstappen.bewaar(sanne, contact.id(), Map.of("woorden", "Waar blijft mijn pas?"));
        long voor = proef.aantal("contact");
        assertThatThrownBy(() -> m.lopendeContacten.rondAf(sanne, contact.id(), c -> {
                    m.gesprekken.beantwoorden(sanne, proef.gesprek(c, new Klant.Anoniem()), "Morgen", null);
                    throw new IllegalStateException("de stroom valt uit");
                }))
                .hasMessage("de stroom valt uit");
        assertThat(proef.aantal("contact")).isEqualTo(voor);
        assertThat(m.lopendeContacten.get(sanne, contact.id()).veld("woorden")).isEqualTo("Waar blijft mijn pas?");
    }

    @Test
    void een_turf_laat_niets_van_de_klant_achter() {
        var jans = proef.klant("Geteld Iemand");
        var contact = m.lopendeContacten.begin(sanne, "balie");
        m.contactstappen.kiesKlant(sanne, contact.id(), jans.id());
        m.contactstappen.bewaar(sanne, contact.id(), Map.of("woorden", "Ik ben Geteld Iemand"));
        m.lopendeContacten.rondAf(sanne, contact.id(), c -> {
            m.klantcontacten.turf(
                    sanne.actor("tellen"), c.kanaal(), "openingstijden", Contactresultaat.ZELF_BEANTWOORD);
            return Optional.empty();
        });
        assertThat(m.klantcontacten.find(sanne.actor("kijken"), contact.id())).isEmpty();
        assertThat(m.klantcontacten.tijdlijn(sanne.actor("kijken"), jans.id())).isEmpty();
        assertThat(proef.aantal("lopend_contact")).isZero();
    }

    @Test
    void twee_onderwerpen_zijn_twee_contacten_met_dezelfde_klant() {
        var jans = proef.klant("Jans Twee");
        var een = m.lopendeContacten.begin(sanne, "telefoon");
        m.contactstappen.kiesKlant(sanne, een.id(), jans.id());
        m.contactstappen.controleer(sanne, een.id(), Identiteitscontrole.KENMERK, Inzagedoel.VRAAG);
        m.contactstappen.bewaar(sanne, een.id(), Map.of("woorden", "Paspoort", "notities", "duurt lang"));
        var twee = m.lopendeContacten.nogEenOnderwerp(sanne, een.id());
        assertThat(twee.partij()).isEqualTo(jans.id());
        assertThat(twee.gecontroleerd()).isTrue();
        assertThat(twee.veld("woorden")).isEmpty();
        assertThat(twee.actiefSinds()).isNotNull();
        assertThat(m.lopendeContacten.get(sanne, een.id()).veld("notities")).isEqualTo("duurt lang");
        var ook = m.lopendeContacten.begin(collega, "balie");
        m.contactstappen.kiesKlant(collega, ook.id(), jans.id());
        assertThat(m.lopendeContacten.samen(sanne, twee))
                .extracting("medewerkerNaam")
                .containsExactly("Petra");
    }

    @Test
    void ruggespraak_telt_als_in_een_keer_met_het_kenmerk_ruggespraak() {
        var team = m.organisaties.teams(Balieproef.PROGRAMMA, Schakelsoort.IPLO).getFirst();
        var contact = m.lopendeContacten.begin(sanne, "telefoon");
        var r = m.ruggespraken.vraag(sanne, contact.id(), team.id(), "Telt een dakkapel mee?");
        assertThat(m.ruggespraken.wachtend(noor)).extracting("id").containsExactly(r.id());
        assertThatThrownBy(() -> m.ruggespraken.beantwoord(sanne, r.id(), "Nee"))
                .hasMessageContaining("ruggespraak");
        m.ruggespraken.beantwoord(noor, r.id(), "Nee, die telt niet mee");
        assertThat(m.ruggespraken.bij(sanne, contact.id()))
                .extracting("antwoord")
                .containsExactly("Nee, die telt niet mee");
        assertThatThrownBy(() -> m.ruggespraken.beantwoord(noor, r.id(), "Ja")).hasMessageContaining("al beantwoord");
        var onbeantwoord = m.ruggespraken.vraag(sanne, contact.id(), team.id(), "En een erker?");
        var klaar = m.lopendeContacten
                .rondAf(
                        sanne,
                        contact.id(),
                        c -> Optional.of(m.gesprekken.beantwoorden(
                                sanne, proef.gesprek(c, new Klant.Anoniem()), "Telt niet mee", null)))
                .orElseThrow();
        assertThat(klaar.directAfgehandeld()).isTrue();
        assertThat(m.lopendeContacten.verloop(sanne, klaar.id()).orElseThrow().ruggespraakTeam())
                .isEqualTo(team.id());
        assertThatThrownBy(() -> m.ruggespraken.beantwoord(noor, onbeantwoord.id(), "Ook niet"))
                .hasMessageContaining("wacht niet meer");
    }
}
