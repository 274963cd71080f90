package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.En;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.Weigering;

/// Requests that are supplemented: the same number, the same case, the clock that stands still meanwhile.
public class Aanvulstappen {
    private static final String VELLEN = "Houtopstand vellen";

    private Zaak z1;
    private UUID[] concept;
    private Weigering weigering;

    private static Verzoekwereld v() {
        return Verzoekwereld.nu();
    }

    private static String nummer() {
        return v().laatste.nummer().cijfers();
    }

    @Stel("^verzoek \"([^\"]+)\" is zaak \"([^\"]+)\" met beslistermijn tot (\\S+)$")
    public void isZaak(String nummer, String zaak, String tot) {
        var dag = LocalDate.parse(nummer.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        v().opDag(dag.toString());
        v().teller(dag.toString(), Integer.parseInt(nummer.substring(9, 14)) - 1);
        v().dienIn(dag.toString(), VELLEN);
        assertThat(v().laatste.nummer().tekst()).isEqualTo(nummer);
        z1 = v().zaken("Drimmelen", nummer()).getFirst();
        assertThat(v().deadline("Drimmelen", z1.uuid())).isEqualTo(LocalDate.parse(tot));
    }

    @Wanneer("^de behandelaar op (\\S+) om aanvulling vraagt met een termijn van 4 weken$")
    public void vraagtAanvulling(String dag) {
        v().opDag(dag);
        v().deuren
                .termijnen
                .vraagAanvulling(
                        v().gezagen.medewerker("Drimmelen"),
                        z1.uuid(),
                        "Wij missen een tekening",
                        LocalDate.parse(dag).plusWeeks(4));
        v().draai();
    }

    @Dan("^is de klok opgeschort met ingang van (\\S+) en ziet de aanvrager \"([^\"]+)\" met de uiterste datum$")
    public void opgeschort(String vanaf, String status) {
        var pauze = v().w.m.klokken.pauzes(v().als("Drimmelen"), z1.uuid()).getFirst();
        assertThat(pauze.datum().plusDays(1)).isEqualTo(LocalDate.parse(vanaf));
        assertThat(v().ontvangst.beheer.ontvangers(nummer()).getFirst().status())
                .startsWith(status)
                .contains("20 april 2021");
    }

    @Wanneer("^de aanvrager op (\\S+) aanvult$")
    public void vultAan(String dag) {
        v().opDag(dag);
        var project = v().laatste.project().id();
        var vervolg = v().vervolgen.aanvullen(project, v().laatste.id());
        concept = new UUID[] {project, vervolg};
        v().bijlage(concept, "tekening.pdf", "de tekening".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        v().dienIn(concept);
    }

    @Dan("^heeft het verzoek nummer \"([^\"]+)\" en hoort het bij dezelfde zaak \"([^\"]+)\"$")
    public void zelfdeZaak(String nummer, String zaak) {
        assertThat(v().laatste.nummer().tekst()).isEqualTo(nummer);
        assertThat(v().zaken("Drimmelen", nummer())).extracting(Zaak::uuid).containsExactly(z1.uuid());
    }

    @En("^loopt de klok weer en is de nieuwe uiterste datum (\\S+)$")
    public void looptWeer(String dag) {
        assertThat(v().deadline("Drimmelen", z1.uuid())).isEqualTo(LocalDate.parse(dag));
    }

    @En("blijft de eerste versie leesbaar")
    public void eersteVersie() {
        var berichten = v().berichten("Drimmelen", nummer());
        assertThat(berichten).hasSize(2);
        assertThat(v().ontvangst
                        .ontvangsten
                        .inhoud(v().als("Drimmelen"), berichten.getFirst().verzoek(), 0))
                .isPresent();
        assertThat(v().verzoeken.versies(v().laatste.nummer())).hasSize(2);
    }

    @Wanneer("de behandelaar om aanvulling vraagt zonder een termijn te noemen")
    public void zonderTermijn() {
        v().dienIn("2021-03-22", VELLEN);
        z1 = v().zaken("Drimmelen", nummer()).getFirst();
        weigering = org.assertj.core.api.Assertions.catchThrowableOfType(
                Weigering.class,
                () -> v().deuren
                        .termijnen
                        .vraagAanvulling(v().gezagen.medewerker("Drimmelen"), z1.uuid(), "Wij missen iets", null));
    }

    @Dan("weigert het systeem het verzoek om aanvulling")
    public void geweigerd() {
        assertThat(weigering.velden()).containsKey("tot");
        assertThat(v().w.m.klokken.pauzes(v().als("Drimmelen"), z1.uuid())).isEmpty();
    }

    @Wanneer(
            "na elkaar een aanvraag, een aanvulling en een bericht van de aanvrager over hetzelfde basisnummer binnenkomen")
    public void meerBerichten() {
        v().dienIn("2021-03-22", VELLEN);
        z1 = v().zaken("Drimmelen", nummer()).getFirst();
        vultAan("2021-03-23");
        v().ontvangst
                .zaken
                .berichtVanAanvrager(
                        v().gezagen.medewerker("Drimmelen"),
                        v().berichten("Drimmelen", nummer()).getFirst().verzoek(),
                        "Kunt u mij bellen over verzoek " + v().laatste.nummer().tekst() + "?");
        v().draai();
    }

    @Dan("staan ze op één tijdlijn van één zaak")
    public void eenTijdlijn() {
        assertThat(v().zaken("Drimmelen", nummer())).extracting(Zaak::uuid).containsExactly(z1.uuid());
        var verzoek = v().berichten("Drimmelen", nummer()).getFirst().verzoek();
        var stappen = v().ontvangst.ontvangsten.stappen(v().als("Drimmelen"), verzoek);
        assertThat(stappen).filteredOn(s -> s.wat().equals("ontvangen")).hasSize(2);
        assertThat(stappen)
                .filteredOn(s -> s.wat().equals("bericht van de aanvrager"))
                .hasSize(1);
    }

    @En("is het aantal losse berichten 0")
    public void nietsLos() {
        assertThat(v().berichten("Drimmelen", nummer()))
                .allMatch(o -> o.stand().name().equals("ZAAK"));
        assertThat(v().ontvangst.beheer.uitval(v().gezagen.medewerker("Drimmelen")))
                .isEmpty();
    }
}
