package nl.poort.keten.behandeling;

import static nl.poort.keten.behandeling.Behandelproef.fouten;
import static nl.poort.keten.behandeling.Behandelproef.zin;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Overdrachtsoort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How a case ends and goes on: decision, result, closing and opening again.
class AfhandelingenTest {
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
        assertThat(p.dossier(zaak).besluiten().getFirst().besluit().verzenddatum())
                .isNull();
        assertThat(p.laatste(zaak)).contains("U mag bouwen.");
        while (p.m.berichtbezorging.bezorgen(100) > 0) {
            // until it waits on the own page of the customer
        }
        p.test.klok().zet("2026-03-10T09:00");
        p.m.berichten.gelezen(p.binnen().actor(), p.dossier(zaak).vraag());
        p.laatste(zaak); // what follows
        var b = p.dossier(zaak).besluiten().getFirst().besluit();
        assertThat(b.verzenddatum()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(b.uiterlijkeReactiedatum()).isEqualTo(LocalDate.of(2026, 4, 21));
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
        p.deuren.afhandelingen.sluit(p.ilse, zaak, Behandelproef.AFLOOP);
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
        assertThat(zin(() -> p.deuren.afhandelingen.sluit(p.ilse, zaak, Behandelproef.AFLOOP)))
                .contains("geen resultaat", "rechten van een ander", "wacht nog");
        p.deuren.termijnen.ontvangAanvulling(p.ilse, zaak);
        p.deuren.stukken.legGebruiksrechtVast(p.ilse, zaak, document, null);
        p.deuren.afhandelingen.resultaat(
                p.ilse, zaak, p.resultaat(zaak, "Verleend").uuid(), null);
        assertThat(fouten(() -> p.deuren.afhandelingen.sluit(p.ilse, zaak, new Afsluitwens(" ", false))))
                .containsOnlyKeys("tekst");
        p.deuren.afhandelingen.sluit(p.ilse, zaak, Behandelproef.AFLOOP);
        assertThat(p.dossier(zaak).isGesloten()).isTrue();
        assertThat(p.m.vragen.get(Behandelproef.SYSTEEM, v.id()).antwoord()).contains("U krijgt de vergunning");
        assertThat(p.waaromNiet(p.ilse, zaak, Zaakstap.NOTITIE)).isEqualTo("Deze zaak is afgesloten.");
    }

    @Test
    void zolang_een_deelzaak_of_een_ander_nog_bezig_is_gaat_de_zaak_niet_dicht() {
        p.test.eigenaar()
                .useHandle(
                        h -> h.execute(
                                "update catalogus.zaaktype set deelzaaktype_identificaties = '{ADVIES-INTERN}' where identificatie = 'HANDHAVING'"));
        var v = p.vraag();
        var zaak = p.zaak(v, "HANDHAVING");
        assertThat(fouten(() -> p.deuren.deelzaken.maak(p.ilse, zaak, UUID.randomUUID(), " ")))
                .containsOnlyKeys("zaaktype", "omschrijving");
        var soort = p.deuren.deelzaken.keuzes(p.ilse, zaak).getFirst();
        var deel = p.deuren.deelzaken.maak(p.ilse, zaak, soort.uuid(), "Advies over geluid");
        p.m.overdrachten.aanbieden(p.sanne, v.id(), Aanbod.van(Overdrachtsoort.ADVIES, p.bouwen.id(), "Kijk even mee"));
        p.deuren.afhandelingen.resultaat(
                p.ilse, zaak, p.resultaat(zaak, "Wij treden op").uuid(), null);
        assertThat(zin(() -> p.deuren.afhandelingen.sluit(p.ilse, zaak, Behandelproef.AFLOOP)))
                .contains("Deelzaak", "nog open", "Iemand anders is nog bezig");
        assertThat(p.waaromNiet(p.ilse, deel, Zaakstap.DEELZAAK)).contains("zelf geen deelzaken");
        assertThat(p.dossier(deel).omgeving().hoofdzaak().uuid()).isEqualTo(zaak);
        assertThat(p.dossier(deel).status().map(t -> t.omschrijving())).contains("Gevraagd");
    }

    @Test
    void een_klant_die_poort_niet_bereikt_wordt_eerst_door_een_mens_ingelicht() {
        var zaak = p.vergunning();
        var vraag = p.dossier(zaak).vraag();
        p.kamer.start.ontkoppel(p.sanne, vraag, zaak, "Hoort er niet bij");
        p.deuren.afhandelingen.resultaat(
                p.ilse, zaak, p.resultaat(zaak, "Verleend").uuid(), null);
        assertThat(fouten(() -> p.deuren.afhandelingen.sluit(p.ilse, zaak, Behandelproef.AFLOOP)))
                .containsOnlyKeys("zelfverteld");
        p.deuren.afhandelingen.sluit(p.ilse, zaak, new Afsluitwens(Behandelproef.AFLOOP.tekst(), true));
        assertThat(p.dossier(zaak).isGesloten()).isTrue();
    }

    @Test
    void wie_heropent_houdt_de_dagen_die_de_termijn_stilstond_en_langer_werd() {
        var zaak = p.vergunning();
        p.deuren.termijnen.vraagAanvulling(p.ilse, zaak, "Stuur een tekening", LocalDate.of(2026, 3, 30));
        p.test.klok().zet("2026-03-23T09:00");
        p.deuren.termijnen.ontvangAanvulling(p.ilse, zaak);
        p.deuren.termijnen.verleng(p.ilse, zaak, "Wij wachten op advies", "Het duurt langer.");
        var deadline = p.deadline(zaak);
        p.deuren.afhandelingen.resultaat(
                p.ilse, zaak, p.resultaat(zaak, "Verleend").uuid(), null);
        p.deuren.afhandelingen.sluit(p.ilse, zaak, Behandelproef.AFLOOP);
        p.deuren.afhandelingen.heropen(p.petra, zaak, "Rekenfout", "Wij kijken opnieuw.");
        assertThat(p.deadline(zaak)).isEqualTo(deadline);
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
        p.deuren.afhandelingen.sluit(p.ilse, zaak, Behandelproef.AFLOOP);
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
}
