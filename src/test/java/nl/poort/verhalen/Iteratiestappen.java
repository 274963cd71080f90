package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.En;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.loket.ontvangst.Verzoekstap;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.db.Tx;

/// Iteration 1: from a rule about felling trees to a case, and back to the applicant.
public class Iteratiestappen {
    private static final String VELLEN = "Houtopstand vellen";
    private static final String AANTAL = "Hoeveel bomen wilt u vellen?";

    /// What shows the steps of the iteration that is told now.
    static Stapbewijs bewijs;

    private Zaak zaak;

    private static Verzoekwereld v() {
        return Verzoekwereld.nu();
    }

    @En("^initiatiefnemer \"([^\"]+)\" op (\\S+) een aanvraag indient voor \"([^\"]+)\"$")
    public void dientIn(String wie, String dag, String adres) {
        v().opDag(dag);
        bewijs = new Stapbewijs(VELLEN, Verzoekwereld.URN.get(VELLEN), adres);
        assertThat(bewijs.plek.adres()).isEqualTo("Park 1, 4921 BV Made");
        var auteur = v().gezagen.medewerker("Drimmelen");
        var modellen = new Modelwereld();
        var formulier = modellen.formulier(auteur, "Aanvraag kappen", bewijs.urn);
        formulier = modellen.vraag(auteur, formulier, "", Vraagsoort.GETAL, AANTAL);
        modellen.publiceer(auteur, formulier);
        bewijs.configureer();
        bewijs.doorloop("boom", "ja");
        var concept = v().concept(List.of(VELLEN), bewijs.plek);
        v().concepten
                .antwoord(
                        concept[0],
                        concept[1],
                        bewijs.urn,
                        Map.of(modellen.id(auteur, formulier, AANTAL), List.of("1")));
        v().bijlage(concept, "tekening.pdf", new byte[] {1, 2, 3});
        v().laatste = v().indieningen.indienen(concept[0], concept[1]);
        assertThat(v().laatste.aanvrager().naam()).isEqualTo(wie);
    }

    /// Time goes by second by second, and in each the regular work is done that the program does then.
    @Dan("^ontvangt \"([^\"]+)\" het verzoek binnen (\\d+) seconden met gebeurtenissen (.+)$")
    public void ontvangt(String gezag, int seconden, String gebeurtenissen) {
        var begin = v().w.moment();
        while (zaak == null && Duration.between(begin, v().w.moment()).toSeconds() < seconden) {
            v().w.test.klok().verder(Duration.ofSeconds(1));
            v().w.draai();
            v().ontvangst.ontvangsten.haalOp(20);
            zaak = v().zaken(gezag, v().laatste.nummer().cijfers()).stream()
                    .findFirst()
                    .orElse(null);
        }
        assertThat(zaak).as("de zaak na " + seconden + " seconden").isNotNull();
        v().draai();
        var wat = List.of(gebeurtenissen.replace("\"", "").split(", "));
        var bericht = v().berichten(gezag, v().laatste.nummer().cijfers()).getFirst();
        assertThat(v().ontvangst.ontvangsten.stappen(v().als(gezag), bericht.verzoek()))
                .filteredOn(s -> wat.contains(s.wat()))
                .extracting(Verzoekstap::wat)
                .containsExactlyElementsOf(wat);
    }

    @En("^bestaat er een zaak met startdatum gelijk aan de dag van indienen en een klok van 8 weken$")
    public void zaak() {
        var dag = LocalDate.ofInstant(v().laatste.ingediend(), Tx.ZONE);
        assertThat(zaak.startdatum()).isEqualTo(dag).isEqualTo(LocalDate.parse("2021-03-15"));
        assertThat(v().deadline("Drimmelen", zaak.uuid())).isEqualTo(dag.plus(8, ChronoUnit.WEEKS));
    }

    @En("^ziet \"([^\"]+)\" status \"([^\"]+)\" met verzoeknummer en ontvangstbevestiging$")
    public void ziet(String wie, String status) {
        var nummer = v().laatste.nummer();
        assertThat(v().ontvangst.beheer.ontvangers(nummer.cijfers()))
                .singleElement()
                .satisfies(o -> assertThat(o.status()).isEqualTo(status));
        assertThat(v().w
                        .m
                        .berichten
                        .vanRoot(v().als("Drimmelen"), v().laatste.project().id()))
                .filteredOn(b -> b.code() == Berichtcode.ONTVANGST)
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.naam()).isEqualTo(wie);
                    assertThat(b.tekst()).contains("Nummer: " + nummer.tekst(), "15 maart 2021", "Bijlagen: 1");
                });
    }

    @En("^zijn stappen 1 tot en met (\\d+) groen$")
    public void groen(int stap) {
        var dso = Dsowereld.nu();
        var gezien = bewijs.tot(stap);
        dso.start(dso.test);
        dso.groen(stap == 10 ? 1 : 3, gezien);
        assertThat(dso.ketentest.iteraties.uitslagen(dso.leider(), dso.test)).hasSize(stap);
    }
}
