package nl.poort.sturing.kwaliteit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.poort.contact.klantcontact.Afronding;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.Correctie;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.sturing.Meetproef;
import nl.poort.sturing.Periode;
import nl.poort.sturing.kpi.Maatstaf;
import nl.poort.sturing.kpi.Telling;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Samples, verdicts and contacts that need not have been; each test has a week of its own.
class KwaliteitTest {
    private static Meetproef proef;
    private static Medewerker kees;
    private static Medewerker kaat;
    private static LocalDate maandag = LocalDate.parse("2026-01-05");

    @BeforeAll
    static void open() {
        proef = new Meetproef();
        kees = proef.mens(proef.kcc, "Kees", Rol.KWALITEITSZORG);
        kaat = proef.mens(proef.kcc, "Kaat", Rol.KWALITEITSZORG);
    }

    @AfterAll
    static void close() {
        proef.close();
    }

    @BeforeEach
    void eigenWeek() {
        maandag = maandag.plusWeeks(1);
        proef.om(maandag + "T10:00");
    }

    private static Periode week() {
        return new Periode(maandag, maandag.plusWeeks(1));
    }

    private static Klantcontact contact(Medewerker wie, String kanaal, String antwoord) {
        return proef.m.klantcontacten.legVast(
                wie.actor("vraag beantwoorden"),
                NieuwContact.inkomend(kanaal, null, "Wanneer komt het papier?").over("Papier"),
                new Afronding(Contactresultaat.ZELF_BEANTWOORD, antwoord));
    }

    private static Telling telling(Maatstaf maatstaf) {
        return proef.m
                .kerncijfers
                .overzicht(kees, week(), false)
                .cijfers()
                .get(maatstaf)
                .eigen();
    }

    private static Steekproef trek(int aantal) {
        return proef.m.steekproeven.trek(kees, new Steekproeven.Verzoek(maandag, maandag, "telefoon", aantal));
    }

    @Test
    void het_toeval_kiest_uit_afgeronde_telefoongesprekken_met_een_antwoord_en_de_trekking_is_te_herhalen() {
        for (int i = 0; i < 12; i++) {
            contact(proef.sanne, "telefoon", "Elke maandag");
        }
        contact(proef.sanne, "balie", "Elke maandag");
        contact(proef.sanne, "telefoon", null);
        contact(proef.wim, "telefoon", "Van het waterschap");
        var s = trek(5);
        assertThat(s.populatie()).isEqualTo(12);
        assertThat(s.getrokken()).isEqualTo(5);
        assertThat(proef.m.steekproeven.contacten(kees, s.id()))
                .hasSize(5)
                .allSatisfy(b -> assertThat(b.kanaal()).isEqualTo("Telefoon"))
                .extracting(Beoordeling::contact)
                .doesNotHaveDuplicates();
        assertThat(trek(50).getrokken()).isEqualTo(12);
        assertThatThrownBy(() -> proef.m.steekproeven.get(proef.wim, s.id())).hasMessageContaining("niet gevonden");
        assertThatThrownBy(() -> proef.m.steekproeven.trek(
                        kees, new Steekproeven.Verzoek(maandag.minusDays(3), maandag.minusDays(2), null, 5)))
                .hasMessageContaining("geen contacten");
    }

    @Test
    void niemand_beoordeelt_zichzelf_en_een_tweede_oordeel_is_van_een_ander_en_telt() {
        var eigen = contact(proef.sanne, "telefoon", "Elke maandag");
        proef.m.klantcontacten.corrigeer(
                kaat.actor("corrigeren"),
                eigen.id(),
                new Correctie("papier", null, null, null, "het onderwerp ontbrak"));
        contact(kaat, "telefoon", "Elke dinsdag");
        var s = trek(2).id();
        var alles = proef.m.steekproeven.contacten(proef.sanne, s);
        assertThat(alles).extracting(Beoordeling::vanMij).containsExactlyInAnyOrder(true, false);
        int nummer = alles.stream()
                .filter(Beoordeling::vanMij)
                .findFirst()
                .orElseThrow()
                .nummer();
        assertThatThrownBy(() -> oordeel(proef.sanne, s, nummer, Juistheid.VOLLEDIG_JUIST, null))
                .hasMessageContaining("zelf");
        assertThatThrownBy(() -> oordeel(kees, s, nummer, Juistheid.ONJUIST, " "))
                .hasMessageContaining("wat er niet klopt");
        assertThatThrownBy(() -> oordeel(proef.imre, s, nummer, Juistheid.ONJUIST, "fout"))
                .isInstanceOf(Weigering.class);
        assertThat(telling(Maatstaf.K6)).isEqualTo(Telling.NIETS);
        oordeel(kees, s, nummer, Juistheid.ONJUIST, "het is dinsdag");
        assertThat(telling(Maatstaf.K6)).isEqualTo(new Telling(0, 1));
        assertThat(telling(Maatstaf.K5)).isEqualTo(new Telling(1, 2));
        assertThatThrownBy(() -> oordeel(kees, s, nummer, Juistheid.VOLLEDIG_JUIST, null))
                .hasMessageContaining("van een ander");
        // the colleague who corrected the contact is one of those who gave the answer
        assertThatThrownBy(() -> oordeel(kaat, s, nummer, Juistheid.VOLLEDIG_JUIST, null))
                .hasMessageContaining("zelf");
        var karel = proef.mens(proef.kcc, "Karel", Rol.KWALITEITSZORG);
        oordeel(karel, s, nummer, Juistheid.IN_ESSENTIE_JUIST, null);
        assertThat(telling(Maatstaf.K6)).isEqualTo(new Telling(1, 1));
        assertThat(telling(Maatstaf.JUIST)).isEqualTo(new Telling(0, 1));
        assertThat(telling(Maatstaf.K5)).isEqualTo(new Telling(2, 2));
        assertThatThrownBy(
                        () -> oordeel(proef.mens(proef.kcc, "Kim", Rol.TEAMLEIDER), s, nummer, Juistheid.ONJUIST, "x"))
                .hasMessageContaining("al twee keer");
    }

    private static void oordeel(Medewerker wie, UUID s, int nummer, Juistheid oordeel, String toelichting) {
        proef.m.steekproeven.beoordeel(wie, s, nummer, oordeel, toelichting);
    }

    @Test
    void een_klant_geeft_een_keer_een_cijfer_en_de_twee_vragen_zijn_twee_cijfers() {
        var c = contact(proef.sanne, "telefoon", "Elke maandag");
        var code = proef.m.klantoordelen.code(c.id());
        assertThatThrownBy(() -> proef.m.klantoordelen.zegHoe(code, true, true))
                .hasMessageContaining("eerst een cijfer");
        proef.m.klantoordelen.geefCijfer(code, 4);
        proef.m.klantoordelen.zegHoe(code, true, false);
        proef.m.klantoordelen.zegOpgelost(code, false);
        assertThatThrownBy(() -> proef.m.klantoordelen.geefCijfer(code, 10)).hasMessageContaining("al een cijfer");
        assertThatThrownBy(() -> proef.m.klantoordelen.zegHoe(code, true, true)).hasMessageContaining("al beantwoord");
        assertThatThrownBy(() -> proef.m.klantoordelen.zegOpgelost(code, true)).hasMessageContaining("al beantwoord");
        var balie =
                proef.m.klantoordelen.code(contact(proef.sanne, "balie", "Daar").id());
        proef.m.klantoordelen.geefCijfer(balie, 9);
        assertThat(telling(Maatstaf.OORDEEL)).isEqualTo(new Telling(13, 2));
        assertThat(telling(Maatstaf.OORDEEL_TELEFOON)).isEqualTo(new Telling(4, 1));
        assertThat(telling(Maatstaf.OORDEEL_PERSOONLIJK)).isEqualTo(new Telling(9, 1));
        assertThat(telling(Maatstaf.INLEVEN)).isEqualTo(new Telling(1, 1));
        assertThat(telling(Maatstaf.MEEDENKEN)).isEqualTo(new Telling(0, 1));
        assertThat(telling(Maatstaf.OPGELOST)).isEqualTo(new Telling(0, 1));
        var beeld = proef.m.kwaliteitsbeeld.beeld(kees, week());
        assertThat(beeld.perKanaal())
                .extracting(Kwaliteitsbeeld.Oordeelregel::groep)
                .containsExactly("Telefoon", "Balie");
        assertThat(beeld.perSoortKlant())
                .singleElement()
                .satisfies(r -> assertThat(r.groep()).isEqualTo("onbekend"));
        assertThat(beeld.laag())
                .singleElement()
                .satisfies(l -> assertThat(l.cijfer()).isEqualTo(4));
        assertThat(proef.m.kwaliteitsbeeld.beeld(proef.imre, week()).laag()).isEmpty();
        assertThat(proef.m.kwaliteitsbeeld.beeld(proef.wim, week()).perKanaal()).isEmpty();
    }

    @Test
    void een_verzonnen_code_een_lopend_contact_en_een_oud_contact_krijgen_geen_cijfer() {
        var c = contact(proef.sanne, "telefoon", "Elke maandag");
        var code = proef.m.klantoordelen.code(c.id());
        var anders = (code.charAt(31) == 'A' ? 'B' : 'A');
        assertThat(proef.m.klantoordelen.find(code.substring(0, 31) + anders)).isEmpty();
        assertThat(proef.m.klantoordelen.find("onzin")).isEmpty();
        assertThat(proef.m.klantoordelen.find(code.replace(code.charAt(0), '*')))
                .isEmpty();
        assertThat(proef.m.klantoordelen.find(code))
                .get()
                .satisfies(o -> assertThat(o.cijfer()).isNull());
        var open = proef.m.klantcontacten.registreer(
                proef.sanne.actor("bellen"), NieuwContact.inkomend("telefoon", null, "Hallo"));
        assertThat(proef.m.klantoordelen.find(proef.m.klantoordelen.code(open.id())))
                .isEmpty();
        assertThatThrownBy(() -> proef.m.klantoordelen.geefCijfer(code, 11)).isInstanceOf(Weigering.class);
        proef.test.klok().verder(Duration.ofDays(31));
        assertThatThrownBy(() -> proef.m.klantoordelen.geefCijfer(code, 8)).hasMessageContaining("te lang geleden");
        proef.om(maandag + "T10:00");
    }

    @Test
    void wat_de_klant_had_kunnen_missen_staat_in_een_toplijst_met_waarover() {
        var wie = proef.sanne.actor("contact vastleggen");
        for (int i = 0; i < 3; i++) {
            proef.m.vermijdbaarheid.leg(
                    wie, contact(proef.sanne, "telefoon", "Morgen").id(), i < 2 ? "status" : "brief");
        }
        var toch = contact(proef.sanne, "telefoon", "Morgen").id();
        proef.m.vermijdbaarheid.leg(wie, toch, "status");
        proef.m.vermijdbaarheid.leg(wie, toch, null);
        assertThat(proef.m.kwaliteitsbeeld.beeld(kees, week()).vermijdbaar())
                .extracting(Kwaliteitsbeeld.Redenregel::aantal)
                .containsExactly(2L, 1L);
        assertThat(proef.m
                        .kwaliteitsbeeld
                        .beeld(kees, week())
                        .vermijdbaar()
                        .getFirst()
                        .onderwerpen())
                .isEqualTo("papier (2)");
        assertThatThrownBy(() -> proef.m.vermijdbaarheid.leg(wie, toch, "zomaar"))
                .hasMessageContaining("uit de lijst");
        assertThatThrownBy(() -> proef.m.vermijdbaarheid.leg(proef.wim.actor("kijken"), toch, "status"))
                .hasMessageContaining("niet gevonden");
    }

    @Test
    void een_reden_is_te_kiezen_van_haar_eerste_tot_haar_laatste_dag() {
        var bea = proef.mens(proef.kcc, "Beatrijs", Rol.FUNCTIONEEL_BEHEERDER).actor("redenen beheren");
        var vandaag = proef.test.klok().instant().atZone(Tx.ZONE).toLocalDate();
        var straks = proef.m.vermijdbaarheid.voegToe(bea, "Het loket was dicht", vandaag.plusDays(2));
        var wie = proef.sanne.actor("contact vastleggen");
        var gesprek = contact(proef.sanne, "telefoon", "Morgen").id();
        assertThatThrownBy(() -> proef.m.vermijdbaarheid.leg(wie, gesprek, straks.code()))
                .hasMessageContaining("uit de lijst");
        assertThat(proef.m.vermijdbaarheid.geldig(wie)).doesNotContain(straks);
        proef.om(vandaag.plusDays(2) + "T09:00");
        proef.m.vermijdbaarheid.leg(wie, gesprek, straks.code());
        proef.m.vermijdbaarheid.beeindig(bea, straks.code(), vandaag.plusDays(2));
        assertThat(proef.m.vermijdbaarheid.reden(wie, gesprek)).contains(straks.code());
        assertThat(proef.m.vermijdbaarheid.geldig(wie))
                .extracting(r -> r.code())
                .doesNotContain(straks.code());
        assertThatThrownBy(() -> proef.m.vermijdbaarheid.voegToe(wie, "Zomaar", vandaag.plusDays(3)))
                .isInstanceOf(Weigering.class);
        proef.om(vandaag + "T10:00");
    }
}
