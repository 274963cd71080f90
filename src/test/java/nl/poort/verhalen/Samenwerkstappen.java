package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.samenwerking.Actieverzoek;
import nl.poort.keten.samenwerking.Actiewens;
import nl.poort.keten.samenwerking.Advieswens;
import nl.poort.keten.samenwerking.Strekking;
import nl.poort.keten.samenwerking.Voorval;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;

/// Asking a neighbour for advice on a case, and giving it (seed 003, iteration 2c).
public class Samenwerkstappen {
    private Samenwerkverhaal v;
    private UUID zaak;
    private UUID gedeeld;
    private UUID geheim;
    private Actieverzoek eerste;
    private Actieverzoek tweede;
    private Instant termijn;

    @After
    public void dicht() {
        if (v != null) {
            v.close();
        }
    }

    private static Medewerker mens(String organisatie) {
        return Omgevingswereld.nu().medewerker(organisatie);
    }

    @Stel("zaak {string} in samenwerking {string}")
    public void zaak(String nummer, String titel) {
        var delen = titel.replaceFirst("^Test ", "").split(" - ");
        v = new Samenwerkverhaal(Wereld.nu(), Omgevingswereld.nu().organisatie(delen[0]));
        zaak = v.zaak(nummer);
        gedeeld = v.stuk(mens(delen[0]), zaak, "Tekening");
        geheim = v.stuk(mens(delen[0]), zaak, "Brief van de buren");
        termijn = v.termijn(mens(delen[0]), zaak);
    }

    @Wanneer("{string} op ma {word} {word} een actieverzoek {string} stuurt aan {string} met uiterste datum {word}")
    public void vraag(String wie, String dag, String tijd, String soort, String aan, String uiterlijk) {
        Wereld.nu().test.klok().zet(dag + "T" + tijd);
        eerste = v.samen.actieverzoeken.vraag(mens(wie), zaak, wens(soort, aan, uiterlijk, List.of(gedeeld)));
    }

    private static Actiewens wens(String soort, String aan, String uiterlijk, List<UUID> documenten) {
        return new Actiewens(
                Omgevingswereld.nu().organisatie(aan).id(),
                null,
                false,
                soort,
                "Advies over het vellen",
                "Wat vindt u ervan?",
                LocalDate.parse(uiterlijk),
                documenten);
    }

    @Dan("ziet {string} de aanvraag, plichtstatus, locatie en gedeelde documenten en niets meer")
    public void ziet(String partner) {
        var beeld = v.samen.inzage.beeld(mens(partner), eerste.id());
        assertThat(beeld.aanvraag().omschrijving()).isEqualTo("Een eik vellen");
        assertThat(beeld.aanvraag().activiteiten())
                .singleElement()
                .satisfies(a -> assertThat(a.plicht()).isEqualTo("vergunningplicht"));
        assertThat(beeld.aanvraag().plaats()).containsExactly("Park 1, 4921BV Made");
        assertThat(beeld.stukken()).extracting(s -> s.deel().titel()).containsExactly("Tekening");
        var wie = mens(partner);
        for (var werk : List.<Runnable>of(
                () -> v.samen.inzage.open(wie, eerste.id(), geheim, null),
                () -> v.deuren.behandeling.get(wie, zaak),
                () -> v.deuren.stukken.open(wie, zaak, gedeeld, null))) {
            org.assertj.core.api.Assertions.assertThatThrownBy(werk::run).isInstanceOf(Weigering.class);
        }
        assertThat(v.samen.inzage.lijst(mens("OMWB"), "")).isEmpty();
    }

    @Wanneer("{string} om {word} advies geeft met tekst, document en contactpersoon")
    public void adviseer(String partner, String tijd) {
        Wereld.nu().test.klok().zet("2021-03-15T" + tijd);
        v.samen.adviesgevers.meldGereed(
                mens(partner),
                eerste.id(),
                Advieswens.van(Strekking.POSITIEF, "De eik is ziek.", "J. Buur", "j.buur@example.nl")
                        .met("advies.txt", "text/plain", v.bestand("advies")));
    }

    @Dan("staat in de gebeurtenissen van beide partijen {string}, {string}, {string} met tijd en organisatie")
    public void gebeurtenissen(String een, String twee, String drie) {
        var onze = v.samen
                .samenwerkingen
                .bij(mens("Drimmelen"), zaak)
                .orElseThrow()
                .voorvallen();
        var hunne = v.samen.inzage.beeld(mens("Geertruidenberg"), eerste.id()).voorvallen();
        for (var lijst : List.of(onze, hunne)) {
            assertThat(lijst).extracting(g -> g.soort().tekst()).contains(een, twee, drie);
            assertThat(lijst).extracting(Voorval::partij).contains("Drimmelen", "Geertruidenberg");
            assertThat(lijst.getLast().op()).isEqualTo(Wereld.nu().moment());
        }
    }

    @Wanneer("{string} op {word} {word} een tweede actieverzoek stuurt")
    public void nogEen(String wie, String dag, String tijd) {
        Wereld.nu().test.klok().zet(dag + "T" + tijd);
        tweede = v.samen.actieverzoeken.vraag(
                mens(wie), zaak, wens("advies", "Geertruidenberg", "2021-03-29", List.of()));
    }

    @Dan("bestaan twee adviesverzoeken naast elkaar met eigen datum en stand")
    public void naastElkaar() {
        var verzoeken = v.samen
                .samenwerkingen
                .bij(mens("Drimmelen"), zaak)
                .orElseThrow()
                .verzoeken();
        assertThat(verzoeken).extracting(Actieverzoek::id).containsExactly(eerste.id(), tweede.id());
        assertThat(verzoeken)
                .extracting(Actieverzoek::stand)
                .containsExactly(Overdrachtstand.BEANTWOORD, Overdrachtstand.AANGEBODEN);
        assertThat(verzoeken).extracting(Actieverzoek::uiterlijk).doesNotHaveDuplicates();
    }

    @Dan("loopt de beslistermijn gewoon door zolang advies wordt gevraagd")
    public void looptDoor() {
        assertThat(v.termijn(mens("Drimmelen"), zaak)).isEqualTo(termijn);
        assertThat(v.deuren.behandeling.get(mens("Drimmelen"), zaak).termijn().staatStil())
                .isFalse();
    }
}
