package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// By which procedure a request is decided, and in how much time (Ow 16.64 to 16.66).
class ProceduresTest {
    private static final String EERSTE = "01-initieren-enkelvoudig.xml";
    private static final LocalDate GEWOON = LocalDate.of(2026, 11, 30);
    private static final LocalDate UITGEBREID = LocalDate.of(2027, 4, 5);

    @RegisterExtension
    static final GedeeldeOntvangstproef PROEF = new GedeeldeOntvangstproef();

    private Ontvangstproef z;

    @BeforeEach
    void rustig() {
        z = PROEF.rustig();
    }

    private UUID zaak() {
        var bericht = z.bied(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), Ontvangstproef.eigen()));
        z.draai();
        return z.zaken(z.p.gemeente, bericht.nummer()).getFirst().uuid();
    }

    private UUID type(String omschrijving) {
        return z.kamer.zaken.keuzes(z.p.ilse).stream()
                .filter(t -> t.omschrijving().contains(omschrijving))
                .findFirst()
                .orElseThrow()
                .uuid();
    }

    private String aanvrager(UUID zaak) {
        var nummer = z.kamer
                .ontvangsten
                .vanZaak(z.als(z.p.gemeente), zaak)
                .orElseThrow()
                .nummer();
        return z.kamer.beheer.ontvangers(nummer).getFirst().termijn().norm().tekst();
    }

    @Test
    void de_behandelaar_wijzigt_de_procedure_met_een_reden_en_de_termijn_telt_vanaf_indienen() {
        var zaak = zaak();
        assertThat(z.p.deadline(zaak)).isEqualTo(GEWOON);
        assertThat(aanvrager(zaak)).isEqualTo("8 weken");
        z.p.test.klok().zet("2026-10-19T09:00");
        var procedures = z.p.deuren.procedures;
        assertThat(Behandelproef.fouten(() -> procedures.wijzig(z.p.ilse, zaak, null, " ", "")))
                .containsOnlyKeys("zaaktype", "reden", "tekst");
        procedures.wijzig(z.p.ilse, zaak, type("uitgebreide"), "Het is een rijksmonument", "Het duurt langer.");
        z.lever();
        assertThat(z.p.deadline(zaak)).isEqualTo(UITGEBREID);
        assertThat(aanvrager(zaak)).isEqualTo("26 weken");
        assertThat(z.p.m.berichten.vanRoot(z.als(z.p.gemeente), zaak).getLast().tekst())
                .contains("Het duurt langer.", "26 weken", "5 april 2027");
        assertThat(procedures.keuzes(z.p.ilse, zaak))
                .extracting(t -> t.omschrijving())
                .anyMatch(o -> o.contains("gewone"))
                .noneMatch(o -> o.contains("uitgebreide"));

        // and back, with the days on which it stood still and what it was made longer by
        z.p.deuren.termijnen.vraagAanvulling(z.p.ilse, zaak, "Stuur een tekening", LocalDate.of(2026, 11, 30));
        assertThat(z.p.waaromNiet(z.p.ilse, zaak, Zaakstap.PROCEDURE)).contains("staat stil");
        z.p.test.klok().zet("2026-10-27T09:00");
        z.p.deuren.termijnen.ontvangAanvulling(z.p.ilse, zaak);
        assertThat(z.p.deadline(zaak)).isEqualTo(UITGEBREID.plusDays(7));
        z.p.deuren.termijnen.verleng(z.p.ilse, zaak, "Drukte", "Het duurt langer");
        procedures.wijzig(z.p.ilse, zaak, type("gewone"), "Toch geen rijksmonument", "Het gaat sneller.");
        assertThat(z.p.deadline(zaak)).isEqualTo(GEWOON.plusDays(7).plusWeeks(6));
        assertThat(z.p.dossier(zaak).termijn().klokken())
                .filteredOn(k -> k.isOpen())
                .hasSize(1);
        z.p.test.klok().zet("2027-03-01T09:00");
        assertThat(z.p.waaromNiet(z.p.ilse, zaak, Zaakstap.PROCEDURE)).contains("voorbij");
    }

    @Test
    void wie_een_zaak_heropent_gaat_verder_met_de_procedure_die_gold() {
        var zaak = zaak();
        z.p.deuren.procedures.wijzig(z.p.ilse, zaak, type("uitgebreide"), "Rijksmonument", "Het duurt langer.");
        z.p.deuren.afhandelingen.resultaat(
                z.p.ilse, zaak, z.p.resultaat(zaak, "Verleend").uuid(), null);
        z.p.dossier(zaak).stukken().stream()
                .filter(s -> s.document().indicatieGebruiksrecht() == null)
                .forEach(s -> z.p.deuren.stukken.legGebruiksrechtVast(
                        z.p.ilse, zaak, s.document().uuid(), null));
        z.p.deuren.afhandelingen.sluit(z.p.ilse, zaak, Behandelproef.AFLOOP);
        z.p.deuren.afhandelingen.heropen(z.p.petra, zaak, "Rekenfout", "Wij kijken opnieuw.");
        assertThat(z.p.deadline(zaak)).isEqualTo(UITGEBREID);
    }

    @Test
    void een_activiteit_kan_het_hele_verzoek_volgens_de_uitgebreide_procedure_laten_gaan() {
        var eerst = zaak();
        var urn = z.kamer
                .ontvangsten
                .vanZaak(z.als(z.p.gemeente), eerst)
                .flatMap(v -> z.kamer.ontvangsten.inhoud(z.als(z.p.gemeente), v.id(), 0))
                .orElseThrow()
                .activiteiten()
                .getFirst()
                .urn();
        var procedures = z.p.deuren.procedures;
        assertThatThrownBy(() -> procedures.zet(z.p.ilse, urn, "", "OMGEVING-UITGEBREID", "Ob 10.24"))
                .hasMessageContaining("mag procedures niet");
        procedures.zet(z.bea, urn, "Bouwen", "OMGEVING-UITGEBREID", "Omgevingsbesluit 10.24");
        try {
            assertThat(z.p.deadline(zaak())).isEqualTo(UITGEBREID);
            assertThat(z.p.deadline(eerst)).as("what is a case stays as it is").isEqualTo(GEWOON);
            assertThat(procedures.list(z.bea)).extracting(a -> a.naam()).containsExactly("Bouwen");
        } finally {
            procedures.verwijder(z.bea, urn);
        }
        assertThat(z.p.deadline(zaak())).isEqualTo(GEWOON);
        assertThat(List.of(procedures.list(z.bea))).containsExactly(List.of());
        assertThat(z.p.m.gebeurtenissen.list(z.als(z.p.gemeente), z.p.gemeente.id()))
                .filteredOn(g -> g.soort().equals("activiteitprocedure.gewijzigd"))
                .extracting(g -> g.inhoud().contains("OMGEVING-UITGEBREID"))
                .containsExactly(true, false);
    }
}
