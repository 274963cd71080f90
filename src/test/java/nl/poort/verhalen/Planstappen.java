package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.En;
import io.cucumber.java.nl.Wanneer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.loket.aanvraag.Concepten;
import nl.poort.loket.aanvraag.Doel;
import nl.poort.loket.aanvraag.Verzoeksoort;
import nl.poort.loket.ontvangst.Verzoekdossier;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.registers.omgeving.Bron;
import nl.poort.registers.omgeving.Planstuk;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Rol;

/// Iteration 3: a building notification and its end, and a piece of plan with rules, a form and an application.
public class Planstappen {
    private static final String WKB = "Bouwen onder de Wkb";
    private static final String VLONDER = "Vlonder aanleggen in het park";
    private static final String DIEPTE = "Hoe lang wordt de vlonder?";

    private final Medewerker beheerder = Omgevingswereld.nu().medewerker("Drimmelen");
    private UUID project;
    private Planstuk stuk;

    private static Verzoekwereld v() {
        return Verzoekwereld.nu();
    }

    @Wanneer("^voor project \"([^\"]+)\" een bouwmelding en later een gereedmelding binnenkomen$")
    public void meldingen(String naam) {
        var begin = v().projecten.begin(Doel.INITIEREN, "");
        project = begin.id();
        meld(naam + ": bouwmelding", begin.verzoeken().getFirst().id(), "2021-03-15");
        meld(naam + ": gereedmelding", v().projecten.voegToe(project, Doel.INITIEREN), "2021-03-17");
    }

    private void meld(String naam, UUID verzoek, String dag) {
        v().opDag(dag);
        var keuze = new Concepten.Keuze(Verzoekwereld.URN.get(WKB), WKB, "gm1719", "Drimmelen");
        v().dienIn(v().vul(
                        project,
                        verzoek,
                        Verzoeksoort.MELDING,
                        naam,
                        List.of(keuze),
                        Planwereld.nu().plek("Park 1, 4921BV Made")));
    }

    @Dan("^horen beide bij project \"([^\"]+)\"$")
    public void zelfdeProject(String naam) {
        var bij = v().ontvangst.beheer.project(beheerder, project.toString());
        assertThat(bij).hasSize(2).allMatch(d -> d.zaak() != null);
        assertThat(bij).extracting(Verzoekdossier::nummer).doesNotHaveDuplicates();
        assertThat(v().projecten.get(project).verzoeken())
                .extracting(r -> r.naam())
                .allMatch(n -> n.startsWith(naam));
    }

    /// What leaves the own area waits for a second person; what lies in it is published at once.
    @Wanneer(
            "^\"([^\"]+)\" een stukje plan publiceert met een nieuwe activiteit en werkingsgebied binnen het ambtsgebied$")
    public void publiceert(String gezag) {
        var plannen = Planwereld.nu().deuren.planstukken();
        var over = plannen.inbrengen(
                beheerder, new Planstuk.Wens("Over de grens", "Steiger over de grens", ""), gebied(117_500, 118_500));
        assertThatThrownBy(() -> plannen.publiceren(beheerder, over.id(), v().w.vandaag()))
                .hasMessageContaining("50,0% buiten uw ambtsgebied");
        assertThatThrownBy(() -> plannen.motiveren(beheerder, over.id(), "Het mag"))
                .hasMessageContaining("een collega");
        plannen.motiveren(collega(gezag), over.id(), "Afgesproken met de buren");
        assertThat(plannen.publiceren(beheerder, over.id(), v().w.vandaag()).isConcept())
                .isFalse();
        stuk = plannen.inbrengen(beheerder, new Planstuk.Wens("Park Made", VLONDER, ""), gebied(115_000, 117_000));
        assertThat(stuk.isBuiten()).isFalse();
        stuk = plannen.publiceren(beheerder, stuk.id(), v().w.vandaag());
    }

    private static Medewerker collega(String gezag) {
        return v().w
                .m
                .medewerkers
                .voegToe(
                        Wereld.SYSTEEM,
                        v().gezagen.organisatie(gezag).id(),
                        new Medewerkergegevens(
                                "Tweede paar ogen",
                                "ogen@example.nl",
                                null,
                                Set.of(Rol.FUNCTIONEEL_BEHEERDER),
                                Set.of()));
    }

    /// A strip from west to east, in metres of the Rijksdriehoek.
    private static Bron gebied(int van, int tot) {
        return Bron.van("gebied.geojson", """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon",
                "coordinates":[[[%1$d,410000],[%2$d,410000],[%2$d,411000],[%1$d,411000],[%1$d,410000]]]}}]}
                """.formatted(van, tot));
    }

    @En("^er regels en een formulier voor worden gemaakt en een aanvraag wordt ingediend$")
    public void aanvraag() {
        var modellen = new Modelwereld();
        modellen.publiceer(
                beheerder, modellen.gebiedscheck(beheerder, "Check vlonder", stuk.activiteit(), stuk.gebied()));
        var formulier = modellen.formulier(beheerder, "Aanvraag vlonder", stuk.activiteit());
        formulier = modellen.vraag(beheerder, formulier, "", Vraagsoort.GETAL, DIEPTE);
        modellen.publiceer(beheerder, formulier);
        Planwereld.nu().werk("vlonder;Vlonder aanleggen;;steiger;" + VLONDER);
        var bewijs = new Stapbewijs(VLONDER, stuk.activiteit(), "Park 1, 4921BV Made");
        Iteratiestappen.bewijs = bewijs;
        bewijs.configureer();
        bewijs.doorloop("vlonder", "ja");
        var begin = v().projecten.begin(Doel.INITIEREN, "");
        var concept = v().vul(
                        begin.id(),
                        begin.verzoeken().getFirst().id(),
                        Verzoeksoort.AANVRAAG_VERGUNNING,
                        VLONDER,
                        List.of(new Concepten.Keuze(stuk.activiteit(), VLONDER, "gm1719", "Drimmelen")),
                        bewijs.plek);
        v().concepten
                .antwoord(
                        concept[0],
                        concept[1],
                        stuk.activiteit(),
                        Map.of(modellen.id(beheerder, formulier, DIEPTE), List.of("12")));
        v().bijlage(concept, "tekening.pdf", new byte[] {4, 5, 6});
        v().dienIn(concept);
        new Behandelverhaal(beheerder, bewijs.zaak().uuid()).handelAf();
    }
}
