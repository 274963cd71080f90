package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.behandeling.Afsluitwens;
import nl.poort.keten.behandeling.Besluitwens;
import nl.poort.keten.samenwerking.Aanvraagbeeld;
import nl.poort.keten.samenwerking.Actiewens;
import nl.poort.keten.samenwerking.Advieswens;
import nl.poort.keten.samenwerking.Strekking;
import nl.poort.registers.organisatie.Medewerker;

/// Step 11 of the chain, as who handles the case does it: advice of the neighbour, a supplement, a decision, the end;
/// the applicant sees each.
final class Behandelverhaal {
    private static final String BUUR = "Geertruidenberg";

    private final Verzoekwereld v = Verzoekwereld.nu();
    private final Medewerker wie;
    private final UUID zaak;

    Behandelverhaal(Medewerker wie, UUID zaak) {
        this.wie = wie;
        this.zaak = zaak;
    }

    void handelAf() {
        adviseer();
        vulAan();
        besluit();
        sluit();
    }

    private void adviseer() {
        var vraag = v.samen.actieverzoeken.vraag(
                wie,
                zaak,
                new Actiewens(
                        v.gezagen.organisatie(BUUR).id(),
                        null,
                        false,
                        "advies",
                        "Advies over het water",
                        "Kan dit naast uw sloot?",
                        v.w.vandaag().plusWeeks(1),
                        List.of()));
        assertThat(v.samen
                        .inzage
                        .beeld(v.gezagen.medewerker(BUUR), vraag.id())
                        .aanvraag()
                        .activiteiten())
                .containsExactly(new Aanvraagbeeld.Activiteit("Vlonder aanleggen in het park", "vergunningplicht"));
        v.samen.adviesgevers.meldGereed(
                v.gezagen.medewerker(BUUR),
                vraag.id(),
                Advieswens.van(Strekking.POSITIEF, "Er is ruimte genoeg.", "J. Buur", "j.buur@example.nl"));
        assertThat(v.samen.samenwerkingen.bij(wie, zaak).orElseThrow().voorvallen())
                .extracting(g -> g.soort().tekst())
                .contains("Advies ontvangen");
    }

    private void vulAan() {
        v.deuren.termijnen.vraagAanvulling(
                wie, zaak, "Wij missen een doorsnede", v.w.vandaag().plusWeeks(4));
        v.draai();
        assertThat(status()).startsWith("Wordt aangevuld");
        v.w.test.klok().verder(Duration.ofDays(1));
        var project = v.laatste.project().id();
        var vervolg = new UUID[] {project, v.vervolgen.aanvullen(project, v.laatste.id())};
        v.bijlage(vervolg, "doorsnede.pdf", new byte[] {7, 8, 9});
        v.dienIn(vervolg);
        assertThat(status()).isEqualTo("Aanvulling ontvangen");
    }

    private void besluit() {
        var type = v.deuren.afhandelingen.besluittypen(wie, zaak).getFirst();
        var vandaag = v.w.vandaag();
        v.deuren.afhandelingen.besluit(
                wie,
                zaak,
                new Besluitwens(
                        type.uuid(), vandaag, vandaag, null, "Past in het plan", null, "U mag de vlonder maken."));
    }

    private void sluit() {
        var verleend = v.deuren.behandeling.get(wie, zaak).resultaattypen().stream()
                .filter(r -> r.omschrijving().equals("Verleend"))
                .findFirst()
                .orElseThrow();
        v.deuren.afhandelingen.resultaat(wie, zaak, verleend.uuid(), "");
        v.deuren.afhandelingen.sluit(wie, zaak, new Afsluitwens("U krijgt de vergunning.", false));
        v.draai();
        assertThat(v.w.m.berichten.vanRoot(v.als("Drimmelen"), zaak))
                .filteredOn(b -> b.naam().equals("W. Baas"))
                .extracting(b -> b.tekst())
                .anyMatch(t -> t.contains("Wij missen een doorsnede"))
                .anyMatch(t -> t.contains("U mag de vlonder maken"));
    }

    private String status() {
        return v.ontvangst
                .beheer
                .ontvangers(v.laatste.nummer().cijfers())
                .getFirst()
                .status();
    }
}
