package nl.poort.registers.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DienstroostersTest {
    private static final Actor PROGRAMMA = Actor.system("test");
    private static final Instant MA = Instant.parse("2026-05-18T06:00:00Z");
    private static final Instant DI = Instant.parse("2026-05-19T06:00:00Z");
    private static final Instant WO = Instant.parse("2026-05-20T06:00:00Z");
    private static final Instant DO = Instant.parse("2026-05-21T06:00:00Z");

    private TestDatabase test;
    private Medewerkers medewerkers;
    private Dienstroosters roosters;
    private UUID organisatie;
    private Medewerker anna;
    private Medewerker bram;
    private Medewerker cas;

    @BeforeEach
    void open() {
        test = TestDatabase.open();
        medewerkers = new Medewerkers(test.db());
        roosters = new Dienstroosters(test.db());
        organisatie = new Organisaties(test.db())
                .voegToe(PROGRAMMA, Organisatiegegevens.van("OCT", Organisatiesoort.CALAMITEITENORGANISATIE))
                .id();
        anna = voegToe("Anna", "0612345671");
        bram = voegToe("Bram", "0612345672");
        cas = voegToe("Cas", "0612345673");
    }

    @AfterEach
    void sluit() {
        test.close();
    }

    @Test
    void eerst_wie_dienst_heeft_dan_de_achterwacht_op_volgorde() {
        rooster(cas, MA, WO, 2);
        rooster(anna, MA, DI, 0);
        rooster(bram, MA, DI, 1);

        assertThat(dienstdoend(MA)).containsExactly(anna, bram, cas);
        assertThat(dienstdoend(DI.minusSeconds(1))).containsExactly(anna, bram, cas);
        assertThat(dienstdoend(DI)).containsExactly(cas);
        assertThat(dienstdoend(MA.minusSeconds(1))).isEmpty();
        assertThat(roosters.dienstdoend(PROGRAMMA, organisatie, "andere keten", MA))
                .isEmpty();
    }

    @Test
    void een_gat_in_de_dienst_maakt_de_zelfcontrole_rood() {
        rooster(anna, MA, DI, 0);
        rooster(bram, WO, DO, 0);
        rooster(cas, MA, DO, 1);

        var gaten = roosters.zelfcontrole(PROGRAMMA, organisatie, "", MA, DO);
        assertThat(gaten).containsExactly(new RoosterGat(organisatie, "", DI, WO));
        assertThat(gaten.getFirst().tekst()).isEqualTo("Niemand heeft dienst van di 19 mei 08:00 tot wo 20 mei 08:00");
        assertThat(roosters.zelfcontrole(PROGRAMMA, MA, DO)).isEqualTo(gaten);

        rooster(anna, DI, WO, 0);
        assertThat(roosters.zelfcontrole(PROGRAMMA, organisatie, "", MA, DO)).isEmpty();
    }

    @Test
    void wie_vertrekt_of_niet_te_bellen_is_laat_een_gat() {
        rooster(anna, MA, DI, 0);
        rooster(bram, DI, WO, 0);
        medewerkers.vertrek(PROGRAMMA, anna.id());
        medewerkers.wijzig(PROGRAMMA, bram.id(), new Medewerkergegevens("Bram", bram.email(), "", Set.of(), Set.of()));

        assertThat(roosters.zelfcontrole(PROGRAMMA, organisatie, "", MA, WO))
                .containsExactly(new RoosterGat(organisatie, "", MA, WO));
        assertThat(dienstdoend(MA)).isEmpty();
        assertThat(dienstdoend(DI)).isEmpty();
    }

    @Test
    void gaten_worden_goed_uitgerekend_bij_overlap_en_aan_de_randen() {
        var p = List.of(periode(WO, DO), periode(MA, DI), periode(MA, MA.plusSeconds(60)));
        assertThat(Roosterregels.gaten(MA.minusSeconds(60), DO.plusSeconds(60), p))
                .containsExactly(periode(MA.minusSeconds(60), MA), periode(DI, WO), periode(DO, DO.plusSeconds(60)));
        assertThat(Roosterregels.gaten(DI, WO, List.of())).containsExactly(periode(DI, WO));
        assertThat(Roosterregels.gaten(MA, DI, p)).isEmpty();
        assertThat(Roosterregels.gaten(DI, DI.plusSeconds(60), p)).containsExactly(periode(DI, DI.plusSeconds(60)));
    }

    @Test
    void een_plaats_is_van_een_mens_en_een_mens_heeft_een_plaats() {
        rooster(anna, MA, WO, 0);
        assertThatThrownBy(() -> rooster(bram, DI, DO, 0)).hasMessageContaining("al bezet");
        assertThatThrownBy(() -> rooster(anna, DI, DO, 1)).hasMessageContaining("al op het rooster");
        var aansluitend = rooster(bram, WO, DO, 0);
        roosters.verwijder(PROGRAMMA, organisatie, aansluitend.id());
        rooster(cas, WO, DO, 0);
    }

    @Test
    void een_verkeerde_dienst_wordt_met_alle_redenen_geweigerd() {
        var stil = voegToe("Stil", null);
        assertThatThrownBy(() -> rooster(stil, DI, MA, -1))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).containsOnlyKeys("tot", "plaats", "medewerker"));
    }

    @Test
    void een_andere_organisatie_ziet_en_wijzigt_het_rooster_niet() {
        var dienst = rooster(anna, MA, DI, 0);
        var elders = new Organisaties(test.db())
                .voegToe(PROGRAMMA, Organisatiegegevens.van("Elders", Organisatiesoort.GEMEENTE))
                .id();
        var bo = medewerkers
                .voegToe(
                        PROGRAMMA,
                        elders,
                        new Medewerkergegevens("Bo", "bo@elders.nl", null, Set.of(Rol.FUNCTIONEEL_BEHEERDER), Set.of()))
                .actor("beheer");

        assertThat(roosters.dienstdoend(bo, organisatie, "", MA)).isEmpty();
        assertThatThrownBy(() -> roosters.verwijder(bo, organisatie, dienst.id()))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> roosters.roosterIn(bo, bram.id(), "", MA, DI, 1))
                .isInstanceOf(Weigering.class);
        assertThat(dienstdoend(MA)).containsExactly(anna);
    }

    private List<Medewerker> dienstdoend(Instant moment) {
        return roosters.dienstdoend(PROGRAMMA, organisatie, "", moment);
    }

    private Dienst rooster(Medewerker wie, Instant van, Instant tot, int plaats) {
        return roosters.roosterIn(PROGRAMMA, wie.id(), "", van, tot, plaats);
    }

    private Medewerker voegToe(String naam, String telefoon) {
        return medewerkers.voegToe(
                PROGRAMMA,
                organisatie,
                new Medewerkergegevens(naam, naam + "@oct.nl", telefoon, Set.of(Rol.CALAMITEITENMANAGER), Set.of()));
    }

    private static Roosterregels.Periode periode(Instant van, Instant tot) {
        return new Roosterregels.Periode(van, tot);
    }
}
