package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.klokken.Opschortingsgrond;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.register.Wijziging;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A case from hand to hand: each step, each rule, and what the customer hears of it.
class BehandelingTest {
    private static final Afsluitwens DAG = new Afsluitwens("U krijgt de vergunning.", false);
    private static Behandelproef p;

    @BeforeAll
    static void open() {
        p = new Behandelproef();
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    @BeforeEach
    void opMaandag() {
        p.test.klok().zet("2026-03-09T10:12");
    }

    private static Map<String, String> fouten(ThrowingCallable werk) {
        return catchThrowableOfType(Weigering.class, werk).velden();
    }

    private static String zin(ThrowingCallable werk) {
        return catchThrowableOfType(Weigering.class, werk).getMessage();
    }

    // --- who handles it

    @Test
    void een_zaak_krijgt_een_behandelaar_en_een_team_en_de_vorige_gaat_eraf() {
        var zaak = p.vergunning();
        p.deuren.behandeling.wijsToe(p.ilse, zaak, p.ilse.id(), p.bouwen.id());
        p.deuren.behandeling.wijsToe(p.ilse, zaak, p.joost.id(), p.bouwen.id());
        var d = p.dossier(zaak);
        assertThat(d.behandelaar().map(Rolnaam::van)).contains("Joost");
        assertThat(d.team().map(Rolnaam::van)).contains("Bouwen");
        assertThat(d.rollen())
                .filteredOn(r -> r.betrokkeneType() == Betrokkenetype.MEDEWERKER)
                .hasSize(1);
        assertThat(p.m.signalen.list(p.joost)).anyMatch(s -> s.tekst().startsWith("U behandelt nu zaak"));
    }

    @Test
    void een_collega_die_de_zaak_niet_mag_zien_kan_haar_niet_behandelen() {
        var zaak = p.vergunning();
        var z = p.dossier(zaak).zaak();
        p.zgw.zaken.zaken.update(
                p.binnen(),
                new Wijziging<>(
                        zaak,
                        Records.with(z, "vertrouwelijkheidaanduiding", Vertrouwelijkheidaanduiding.CONFIDENTIEEL),
                        java.util.Set.of("vertrouwelijkheidaanduiding"),
                        true));
        assertThat(fouten(() -> p.deuren.behandeling.wijsToe(p.ilse, zaak, p.sanne.id(), null)))
                .containsKey("medewerker");
        assertThat(zin(() -> p.deuren.behandeling.get(p.sanne, zaak))).isEqualTo("Deze zaak is niet gevonden");
    }

    @Test
    void een_vreemde_zaak_en_een_zaak_die_er_niet_is_geven_hetzelfde_antwoord() {
        var zaak = p.vergunning();
        var vreemd = zin(() -> p.deuren.behandeling.get(p.olga, zaak));
        assertThat(vreemd).isEqualTo(zin(() -> p.deuren.behandeling.get(p.olga, UUID.randomUUID())));
        assertThat(zin(() -> p.deuren.behandeling.noteer(p.olga, zaak, "x", "y")))
                .isEqualTo(vreemd);
        assertThat(fouten(() -> p.deuren.behandeling.wijsToe(p.ilse, zaak, p.olga.id(), null)))
                .containsKey("medewerker");
    }

    @Test
    void wie_alleen_mag_kijken_ziet_bij_elke_stap_waarom_die_niet_kan() {
        var zaak = p.vergunning();
        for (var stap : Zaakstap.values()) {
            assertThat(p.waaromNiet(p.kees, zaak, stap)).contains("bekijken");
        }
        assertThat(zin(() -> p.deuren.behandeling.noteer(p.kees, zaak, "x", "y")))
                .contains("niet behandelen");
    }

    // --- status

    @Test
    void een_status_met_bericht_vertelt_de_klant_precies_de_tekst_die_getoond_is() {
        var zaak = p.vergunning();
        var compleet = p.status(zaak, "Compleet");
        p.deuren.behandeling.zetStatus(
                p.ilse, zaak, new Zaakbehandeling.Statuswens(compleet.uuid(), "Wij hebben alles van u.", true));
        assertThat(p.dossier(zaak).status()).contains(compleet);
        assertThat(p.dossier(zaak).statussen().getLast().statustoelichting()).isEqualTo("Wij hebben alles van u.");
        assertThat(p.laatste(zaak)).contains("Wij hebben alles van u.");
        int aantal = p.berichten(zaak).size();
        p.deuren.behandeling.zetStatus(
                p.ilse,
                zaak,
                new Zaakbehandeling.Statuswens(p.status(zaak, "In beoordeling").uuid(), "Stil", false));
        assertThat(p.berichten(zaak)).hasSize(aantal);
    }

    @Test
    void de_laatste_status_zet_men_alleen_door_af_te_sluiten() {
        var zaak = p.vergunning();
        var klaar = p.status(zaak, "Afgehandeld");
        assertThat(fouten(() -> p.deuren.behandeling.zetStatus(
                        p.ilse, zaak, new Zaakbehandeling.Statuswens(klaar.uuid(), "", true))))
                .containsOnlyKeys("statustype", "tekst");
    }

    // --- terms

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

    // --- decision, result, end

    private static Besluitwens besluit(UUID zaak, UUID document) {
        var type = p.deuren.afhandelingen.besluittypen(p.ilse, zaak).getFirst();
        var vandaag = LocalDate.of(2026, 3, 9);
        return new Besluitwens(type.uuid(), vandaag, vandaag, null, "Past in het plan", document, "U mag bouwen.");
    }

    @Test
    void een_besluit_heeft_een_type_van_het_zaaktype_kloppende_datums_en_een_document_van_de_zaak() {
        var zaak = p.vergunning();
        var leeg =
                new Besluitwens(UUID.randomUUID(), LocalDate.of(2026, 3, 10), null, null, null, UUID.randomUUID(), "");
        assertThat(fouten(() -> p.deuren.afhandelingen.besluit(p.ilse, zaak, leeg)))
                .containsOnlyKeys("besluittype", "datum", "ingangsdatum", "tekst", "document");
        var aanvraag = p.stuk(zaak, "Aanvraag");
        assertThat(fouten(() -> p.deuren.afhandelingen.besluit(p.ilse, zaak, besluit(zaak, aanvraag))))
                .containsOnlyKeys("document");
        p.deuren.afhandelingen.besluit(p.ilse, zaak, besluit(zaak, p.stuk(zaak, "Besluit")));
        var b = p.dossier(zaak).besluiten().getFirst();
        assertThat(b.uiterlijkeReactiedatum()).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(p.laatste(zaak)).contains("U mag bouwen.");
        assertThat(p.waaromNiet(p.ilse, p.zaak("MELDING-BUITEN"), Zaakstap.BESLUIT))
                .contains("geen besluiten");
    }

    @Test
    void bij_een_resultaat_is_te_zien_wat_er_met_het_dossier_gebeurt_en_wanneer() {
        var zaak = p.vergunning();
        var verleend = p.resultaat(zaak, "Verleend");
        var voorspeld = p.deuren.afhandelingen.archief(p.ilse, zaak, verleend.uuid());
        p.deuren.afhandelingen.resultaat(
                p.ilse, zaak, p.resultaat(zaak, "Geweigerd").uuid(), "");
        p.deuren.afhandelingen.resultaat(p.ilse, zaak, verleend.uuid(), "Toch wel");
        assertThat(p.dossier(zaak).resultaattype()).contains(verleend);
        p.deuren.afhandelingen.sluit(p.ilse, zaak, DAG);
        var z = p.dossier(zaak).zaak();
        assertThat(Optional.ofNullable(z.archiefnominatie())).contains(voorspeld.nominatie());
        assertThat(z.archiefactiedatum()).isEqualTo(voorspeld.actiedatum());
    }

    @Test
    void wie_afsluit_hoort_alles_wat_nog_ontbreekt_tegelijk() {
        var v = p.vraag();
        var zaak = p.zaak(v, "OMGEVING-REGULIER");
        var document = p.stuk(zaak, "Aanvraag");
        p.test.eigenaar()
                .useHandle(h -> h.execute(
                        "update documenten.enkelvoudiginformatieobject set indicatie_gebruiksrecht = null where uuid = ?",
                        document));
        p.deuren.termijnen.vraagAanvulling(p.ilse, zaak, "Stuur een tekening", LocalDate.of(2026, 3, 30));
        assertThat(zin(() -> p.deuren.afhandelingen.sluit(p.ilse, zaak, DAG)))
                .contains("geen resultaat", "rechten van een ander", "wacht nog");
        p.deuren.termijnen.ontvangAanvulling(p.ilse, zaak);
        p.deuren.stukken.legGebruiksrechtVast(p.ilse, zaak, document, null);
        p.deuren.afhandelingen.resultaat(
                p.ilse, zaak, p.resultaat(zaak, "Verleend").uuid(), null);
        assertThat(fouten(() -> p.deuren.afhandelingen.sluit(p.ilse, zaak, new Afsluitwens(" ", false))))
                .containsOnlyKeys("tekst");
        p.deuren.afhandelingen.sluit(p.ilse, zaak, DAG);
        assertThat(p.dossier(zaak).isGesloten()).isTrue();
        assertThat(p.m.vragen.get(Behandelproef.SYSTEEM, v.id()).antwoord()).contains("U krijgt de vergunning");
        assertThat(p.waaromNiet(p.ilse, zaak, Zaakstap.NOTITIE)).isEqualTo("Deze zaak is afgesloten.");
    }

    @Test
    void een_klant_die_poort_niet_bereikt_wordt_eerst_door_een_mens_ingelicht() {
        var zaak = p.vergunning();
        var vraag = p.dossier(zaak).vraag();
        p.kamer.start.ontkoppel(p.sanne, vraag, zaak, "Hoort er niet bij");
        p.deuren.afhandelingen.resultaat(
                p.ilse, zaak, p.resultaat(zaak, "Verleend").uuid(), null);
        assertThat(fouten(() -> p.deuren.afhandelingen.sluit(p.ilse, zaak, DAG)))
                .containsOnlyKeys("zelfverteld");
        p.deuren.afhandelingen.sluit(p.ilse, zaak, new Afsluitwens(DAG.tekst(), true));
        assertThat(p.dossier(zaak).isGesloten()).isTrue();
    }

    @Test
    void heropenen_kan_een_teamleider_met_een_reden() {
        var zaak = p.vergunning();
        p.deuren.behandeling.zetStatus(
                p.ilse,
                zaak,
                new Zaakbehandeling.Statuswens(p.status(zaak, "Besloten").uuid(), "Besloten", false));
        p.deuren.afhandelingen.resultaat(
                p.ilse, zaak, p.resultaat(zaak, "Verleend").uuid(), null);
        p.deuren.afhandelingen.sluit(p.ilse, zaak, DAG);
        assertThat(zin(() -> p.deuren.afhandelingen.heropen(p.ilse, zaak, "Fout", "Wij kijken opnieuw.")))
                .contains("teamleider");
        assertThat(fouten(() -> p.deuren.afhandelingen.heropen(p.petra, zaak, "", "")))
                .containsOnlyKeys("reden", "tekst");
        p.deuren.afhandelingen.heropen(p.petra, zaak, "Rekenfout", "Wij kijken opnieuw naar uw zaak.");
        assertThat(p.dossier(zaak).isGesloten()).isFalse();
        assertThat(p.dossier(zaak).status().map(t -> t.omschrijving())).contains("Besloten");
        assertThat(p.laatste(zaak)).contains("Wij kijken opnieuw");
        assertThat(p.waaromNiet(p.petra, zaak, Zaakstap.HEROPENING)).contains("nog open");
    }

    // --- documents, notes, others

    @Test
    void een_document_krijgt_versies_en_de_vorige_blijft_te_lezen() throws Exception {
        var zaak = p.vergunning();
        var document = p.stuk(zaak, "Advies");
        assertThat(p.dossier(zaak).stukken().getFirst().document().indicatieGebruiksrecht())
                .isFalse();
        p.deuren.stukken.nieuweVersie(p.ilse, zaak, document, "advies-2.txt", p.bestand("nieuwe inhoud"));
        assertThat(p.dossier(zaak).stukken().getFirst().document().versie()).isGreaterThan(1);
        var nu = p.deuren.stukken.open(p.ilse, zaak, document, null);
        assertThat(nu.open().apply(0)).hasContent("nieuwe inhoud");
        assertThat(p.deuren.stukken.open(p.ilse, zaak, document, 1).open().apply(0))
                .hasContent("inhoud");
        var ander = p.vergunning();
        assertThatThrownBy(() -> p.deuren.stukken.open(p.ilse, ander, document, null))
                .hasMessageContaining("niet gevonden");
        assertThat(fouten(() -> p.deuren.stukken.nieuweVersie(p.ilse, zaak, document, "x", null)))
                .containsOnlyKeys("inhoud");
    }

    @Test
    void een_document_met_rechten_van_een_ander_zegt_welke() {
        var zaak = p.vergunning();
        var soort = p.deuren.stukken.soorten(p.ilse, zaak).getFirst().uuid();
        var leeg =
                new Stukwens("", null, Vertrouwelijkheidaanduiding.ZEER_GEHEIM, LocalDate.of(2027, 1, 1), null, "", "");
        assertThat(fouten(() -> p.deuren.stukken.voegToe(p.ilse, zaak, leeg, null)))
                .containsOnlyKeys("inhoud", "titel", "soort", "ontvangen", "vertrouwelijkheid");
        p.deuren.stukken.voegToe(
                p.ilse,
                zaak,
                new Stukwens(
                        "Foto",
                        soort,
                        null,
                        LocalDate.of(2026, 3, 2),
                        "Niet plaatsen op internet",
                        "foto.jpg",
                        "image/jpeg"),
                p.bestand("foto"));
        var d = p.dossier(zaak).stukken().getFirst().document();
        assertThat(d.indicatieGebruiksrecht()).isTrue();
        assertThat(d.ontvangstdatum()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void een_notitie_en_een_betrokkene_staan_in_het_dossier() {
        var zaak = p.vergunning();
        assertThat(fouten(() -> p.deuren.behandeling.noteer(p.ilse, zaak, "", "")))
                .containsOnlyKeys("onderwerp", "tekst");
        p.deuren.behandeling.noteer(p.ilse, zaak, "Gebeld", "De buurman belde.");
        var roltype = p.deuren.behandeling.rolkeuzes(p.ilse, zaak).getFirst().uuid();
        assertThat(fouten(() -> p.deuren.behandeling.voegBetrokkeneToe(
                        p.ilse,
                        zaak,
                        new Betrokkenewens(null, Betrokkenetype.MEDEWERKER, "", "123456789", "geen mail", null, null))))
                .containsOnlyKeys("roltype", "soort", "naam", "nummer", "email");
        p.deuren.behandeling.voegBetrokkeneToe(
                p.ilse,
                zaak,
                new Betrokkenewens(
                        roltype, Betrokkenetype.NATUURLIJK_PERSOON, "De buurman", "111222333", null, null, null));
        assertThat(p.dossier(zaak).rollen()).extracting(Rolnaam::van).contains("De buurman");
    }
}
