package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.util.List;
import java.util.Map;
import nl.poort.loket.aanvraag.Concept;
import nl.poort.loket.aanvraag.Regelwissel;
import nl.poort.loket.regels.Regelmodel;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.registers.organisatie.Medewerker;

/// New rules while somebody fills in a request.
public class Regelwisselstappen {
    private static final String VELLEN = "Houtopstand vellen";
    private static final String AANTAL = "Hoeveel bomen wilt u vellen?";
    private static final String REDEN = "Waarom wilt u dat?";
    private static final String ZIEK = "Is een van de bomen ziek?";

    private final Modelwereld modellen = new Modelwereld();
    private final Medewerker auteur = Omgevingswereld.nu().medewerker("Drimmelen");
    private Regelmodel formulier;
    private Concept concept;

    private static Verzoekwereld v() {
        return Verzoekwereld.nu();
    }

    @Stel("^\"([^\"]+)\" heeft een concept met beantwoorde vragen$")
    public void concept(String wie) {
        var m = modellen.formulier(auteur, "Kappen van bomen", Verzoekwereld.URN.get(VELLEN));
        m = modellen.vraag(auteur, m, "", Vraagsoort.GETAL, AANTAL);
        m = modellen.vraag(auteur, m, "", Vraagsoort.TEKST, REDEN);
        formulier = modellen.vraag(auteur, m, "", Vraagsoort.JA_NEE, ZIEK);
        modellen.publiceer(auteur, formulier);
        var ids = v().concept(List.of(VELLEN));
        var antwoorden = Map.of(
                id(AANTAL),
                List.of("2"),
                id(REDEN),
                List.of("Ze staan te dicht bij het huis"),
                id(ZIEK),
                List.of("nee"));
        v().concepten.antwoord(ids[0], ids[1], Verzoekwereld.URN.get(VELLEN), antwoorden);
        concept = v().concepten.get(ids[0], ids[1]);
        assertThat(concept.betrokkenen()).extracting(b -> b.naam()).containsExactly(wie);
        assertThat(v().concepten.wissels(concept)).isEmpty();
    }

    private String id(String tekst) {
        return modellen.id(auteur, formulier, tekst);
    }

    /// One question is asked otherwise, and one comes with it.
    @Wanneer("een nieuwe regelversie wordt gepubliceerd")
    public void nieuweVersie() {
        var m = modellen.vraag(auteur, formulier, id(REDEN), Vraagsoort.TEKST, "Waarom moeten de bomen weg?");
        m = modellen.vraag(auteur, m, "", Vraagsoort.JA_NEE, "Plant u nieuwe bomen?");
        assertThat(modellen.publiceer(auteur, m).versie()).isEqualTo(2);
    }

    @Dan("^ziet \"([^\"]+)\" precies welke vragen anders zijn en blijven de andere antwoorden staan$")
    public void ziet(String wie) {
        var doel = v().concepten;
        var wissel = doel.wissels(doel.get(concept.project(), concept.id()));
        assertThat(wissel).singleElement().satisfies(w -> {
            assertThat(w.nieuw()).containsExactly("Plant u nieuwe bomen?");
            assertThat(w.anders()).containsExactly(new Regelwissel.Anders(REDEN, "Waarom moeten de bomen weg?", true));
            assertThat(w.vervallen()).isEmpty();
            assertThat(w.gelijk()).isEqualTo(2);
        });
        doel.volgNieuweRegels(concept.project(), concept.id());
        var nu = doel.get(concept.project(), concept.id());
        assertThat(doel.wissels(nu)).isEmpty();
        assertThat(nu.activiteiten().getFirst().antwoorden())
                .isEqualTo(concept.activiteiten().getFirst().antwoorden());
        assertThat(doel.volledigheid(nu).ontbreekt()).extracting(g -> g.wat()).containsExactly("Plant u nieuwe bomen?");
    }
}
