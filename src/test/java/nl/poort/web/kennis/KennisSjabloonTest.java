package nl.poort.web.kennis;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.kennis.Artikeltekst;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.Kennisredactie;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Formulier;
import nl.poort.web.Kader;
import nl.poort.web.Taal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class KennisSjabloonTest {
    private static final TestDatabase TEST = TestDatabase.open();
    private final Actor sanne = new Actor(UUID.randomUUID(), "Sanne", UUID.randomUUID(), "vraag beantwoorden");
    private final Kennis kennis = new Kennis(TEST.db());

    @AfterAll
    static void ruimOp() {
        TEST.close();
    }

    @Test
    void opmaak_in_een_artikel_wordt_nergens_uitgevoerd() {
        var artikel = artikel("<script>alert(1)</script> dakkapel", "<img src=x onerror=alert(2)> dakkapel");

        var lijst = pagina(
                "nl/poort/web/kennis/kennis.jte",
                new KennisPagina.Zoeken(
                        "dakkapel\"><script>", kennis.zoek(sanne, "dakkapel", 5), List.of(), List.of(), 0));
        var blad = pagina("nl/poort/web/kennis/artikel.jte", new KennisPagina.Lezen(artikel, "", true));

        assertThat(lijst).contains("<mark>dakkapel</mark>").contains("/kennis/" + artikel.nummer());
        assertThat(lijst + blad).doesNotContain("<script>alert").doesNotContain("<img src=x");
    }

    @Test
    void een_bekend_probleem_toont_de_omweg_en_een_concept_waarschuwt() {
        var artikel = kennis.bekendProbleem(
                sanne, artikel("Adres niet gevonden", "tekst").id(), "kies op de kaart");

        assertThat(pagina("nl/poort/web/kennis/artikel.jte", new KennisPagina.Lezen(artikel, "", true)))
                .contains("Dit is een bekend probleem", "Omweg: kies op de kaart", "nog niet gepubliceerd");
    }

    private Artikel artikel(String titel, String publiek) {
        return new Kennisredactie(TEST.db())
                .schrijven(
                        sanne,
                        new Artikeltekst(
                                titel,
                                List.of(),
                                List.of(),
                                "",
                                publiek,
                                "",
                                List.of(),
                                LocalDate.parse("2026-12-31"),
                                false));
    }

    private static String pagina(String sjabloon, Object model) {
        var kader = new Kader(
                null, "", List.of(), "/kennis", Formulier.leeg(), new Taal(Instant.EPOCH), null, false, List.of());
        var uit = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render(sjabloon, Map.of("kader", kader, "model", model), uit);
        return uit.toString();
    }
}
