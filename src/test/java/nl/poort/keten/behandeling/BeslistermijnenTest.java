package nl.poort.keten.behandeling;

import static nl.poort.keten.behandeling.Behandelproef.fouten;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.poort.registers.klokken.Opschortingsgrond;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The legal term of a case: what lets it stand still, what makes it longer, and what the customer hears (Awb 4:5,
/// 4:14, 4:15).
class BeslistermijnenTest {
    @RegisterExtension
    static final GedeeldeBehandelproef GEDEELD = new GedeeldeBehandelproef();

    private static Behandelproef p;

    @BeforeAll
    static void open() {
        p = GEDEELD.proef();
    }

    @BeforeEach
    void opMaandag() {
        p.test.klok().zet("2026-03-09T10:12");
    }

    @Test
    void een_aanvulling_zonder_termijn_wordt_geweigerd_en_alle_fouten_komen_tegelijk() {
        var zaak = p.vergunning();
        assertThat(fouten(() -> p.deuren.termijnen.vraagAanvulling(p.ilse, zaak, " ", null)))
                .containsOnlyKeys("tekst", "tot");
        assertThat(fouten(() -> p.deuren.termijnen.vraagAanvulling(
                        p.ilse, zaak, "Stuur een tekening", LocalDate.of(2026, 3, 9))))
                .containsOnlyKeys("tot");
        assertThat(p.dossier(zaak).termijn().staatStil()).isFalse();
    }

    @Test
    void tijdens_een_aanvulling_staat_de_termijn_stil_en_daarna_zijn_de_dagen_over_die_er_waren() {
        var zaak = p.vergunning();
        assertThat(p.deadline(zaak)).isEqualTo(LocalDate.of(2026, 5, 4));
        p.deuren.termijnen.vraagAanvulling(p.ilse, zaak, "Stuur een tekening", LocalDate.of(2026, 3, 30));
        assertThat(p.dossier(zaak).termijn().staatStil()).isTrue();
        assertThat(p.dossier(zaak).zaak().opschorting().indicatie()).isTrue();
        assertThat(p.laatste(zaak))
                .contains("Stuur een tekening", "uiterlijk maandag 30 maart 2026", "niet te behandelen");
        assertThat(p.berichten(zaak).getLast().onderwerp())
                .isEqualTo("Nieuws over uw zaak: wij hebben nog iets van u nodig");
        assertThat(p.berichten(zaak).getLast().rechtsgevolg()).isTrue();
        assertThat(p.waaromNiet(p.ilse, zaak, Zaakstap.AANVULLING)).contains("wacht al op een aanvulling");
        assertThat(p.waaromNiet(p.ilse, zaak, Zaakstap.VERLENGING)).contains("staat stil");

        p.test.klok().zet("2026-03-23T09:00");
        p.deuren.termijnen.ontvangAanvulling(p.ilse, zaak);
        // 13 days: the day after the invitation up to the day it came (Awb 4:15)
        assertThat(p.deadline(zaak)).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(p.dossier(zaak).zaak().opschorting().indicatie()).isFalse();
        assertThat(p.laatste(zaak)).contains("aanvulling ontvangen", "18 mei 2026");
        assertThat(p.waaromNiet(p.ilse, zaak, Zaakstap.ONTVANGST)).isEqualTo("Er is geen aanvulling gevraagd.");
    }

    @Test
    void een_aanvulling_die_niet_komt_laat_de_termijn_vanzelf_doorlopen_en_vraagt_een_besluit() {
        var zaak = p.vergunning();
        p.deuren.behandeling.wijsToe(p.ilse, zaak, p.ilse.id(), p.bouwen.id());
        p.deuren.termijnen.vraagAanvulling(p.ilse, zaak, "Stuur een tekening", LocalDate.of(2026, 3, 30));
        p.test.klok().zet("2026-03-30T23:00");
        assertThat(p.deuren.wacht.verwerk()).isZero();
        p.test.klok().zet("2026-03-31T00:05");
        assertThat(p.deuren.wacht.verwerk()).isEqualTo(1);
        assertThat(p.deuren.wacht.verwerk()).isZero();
        assertThat(p.dossier(zaak).termijn().staatStil()).isFalse();
        assertThat(p.dossier(zaak).zaak().opschorting().indicatie()).isFalse();
        assertThat(p.dossier(zaak).nietAangevuld()).isPresent();
        assertThat(p.m.signalen.list(p.ilse)).anyMatch(s -> s.tekst().contains("vulde niet op tijd aan"));
        assertThat(p.waaromNiet(p.ilse, zaak, Zaakstap.BUITEN_BEHANDELING)).isNull();
        assertThat(p.waaromNiet(p.ilse, zaak, Zaakstap.AANVULLING)).contains("Beslis daar eerst over");

        p.deuren.afhandelingen.laatBuitenBehandeling(
                p.ilse,
                zaak,
                p.resultaat(zaak, "Ingetrokken").uuid(),
                new Afsluitwens("Wij behandelen dit niet.", false));
        assertThat(p.dossier(zaak).isGesloten()).isTrue();
        assertThat(p.dossier(zaak).stilstanden().getLast().stand()).isEqualTo(Stilstand.Stand.BUITEN_BEHANDELING);
    }

    @Test
    void opschorten_vraagt_een_grond_van_de_wet_en_hervatten_telt_de_dagen_erbij() {
        var zaak = p.vergunning();
        assertThat(fouten(() -> p.deuren.termijnen.schortOp(p.ilse, zaak, Opschortingsgrond.RUGGESPRAAK, null, "")))
                .containsOnlyKeys("grond", "tot", "tekst");
        p.deuren.termijnen.schortOp(
                p.ilse,
                zaak,
                Opschortingsgrond.OVERMACHT,
                LocalDate.of(2026, 3, 20),
                "Het archief is onder water gelopen.");
        assertThat(p.laatste(zaak)).contains("onder water", "vrijdag 20 maart 2026");
        assertThat(p.waaromNiet(p.ilse, zaak, Zaakstap.OPSCHORTING)).contains("opgeschort");
        // expected is not agreed: it lasts until a person says that it is over
        p.test.klok().zet("2026-03-23T09:00");
        assertThat(p.deuren.wacht.verwerk()).isEqualTo(1);
        assertThat(p.dossier(zaak).termijn().staatStil()).isTrue();
        p.deuren.termijnen.hervat(p.ilse, zaak);
        assertThat(p.deadline(zaak)).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(p.waaromNiet(p.ilse, zaak, Zaakstap.HERVATTING)).isEqualTo("De zaak wacht nergens op.");
    }

    @Test
    void wie_instemde_met_wachten_tot_een_dag_stemde_niet_in_met_langer() {
        var zaak = p.vergunning();
        p.deuren.termijnen.schortOp(
                p.ilse,
                zaak,
                Opschortingsgrond.INSTEMMING,
                LocalDate.of(2026, 3, 16),
                "Zoals afgesproken wachten wij.");
        p.test.klok().zet("2026-03-20T09:00");
        p.deuren.wacht.verwerk();
        assertThat(p.dossier(zaak).termijn().staatStil()).isFalse();
        assertThat(p.dossier(zaak).wacht()).isEmpty();
        // 7 days: 10 up to and including 16 March; the 11th of May is no holiday
        assertThat(p.deadline(zaak)).isEqualTo(LocalDate.of(2026, 5, 11));
    }

    @Test
    void verlengen_kan_een_keer_en_alleen_met_een_reden() {
        var zaak = p.vergunning();
        assertThat(fouten(() -> p.deuren.termijnen.verleng(p.ilse, zaak, "", "")))
                .containsOnlyKeys("reden", "tekst");
        p.deuren.termijnen.verleng(p.ilse, zaak, "Wij wachten op advies", "Het duurt langer dan wij dachten.");
        assertThat(p.deadline(zaak)).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(p.laatste(zaak)).contains("langer dan wij dachten", "15 juni 2026");
        assertThat(p.waaromNiet(p.ilse, zaak, Zaakstap.VERLENGING)).contains("al een keer verlengd");
        assertThat(p.waaromNiet(p.ilse, p.zaak("MELDING-BUITEN"), Zaakstap.VERLENGING))
                .contains("kan verlengen niet");
    }

    @Test
    void een_termijn_die_voorbij_is_staat_niet_meer_stil_maar_vragen_mag_nog() {
        var zaak = p.vergunning();
        p.test.klok().zet("2026-05-06T09:00");
        assertThat(p.waaromNiet(p.ilse, zaak, Zaakstap.OPSCHORTING)).contains("al voorbij");
        assertThat(p.waaromNiet(p.ilse, zaak, Zaakstap.VERLENGING)).contains("al voorbij");
        p.deuren.termijnen.vraagAanvulling(p.ilse, zaak, "Stuur een tekening", LocalDate.of(2026, 5, 20));
        assertThat(p.dossier(zaak).termijn().staatStil()).isFalse();
        assertThat(p.dossier(zaak).wacht()).isPresent();
    }
}
