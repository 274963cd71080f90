package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Wanneer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.keten.calamiteiten.Dossier;
import nl.poort.keten.calamiteiten.NieuwGeraakt;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Signaal;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.Weigering;

/// Situation 3 from the news that it takes longer until everything is back and everybody knows.
public class Afschaalstappen {
    private static final String HERSTELD = "Het omgevingsplan is hersteld. Uw aanvraag staat bij Westveld.";

    private final Wereld w = Wereld.nu();
    private final Crisis crisis = new Crisis(w);
    private UUID dossier;

    @Dan("^kan \"C1\" niet worden afgeschaald zolang een actie open is$")
    public void niet_af_te_schalen() {
        assertThat(crisis.dossier().openActies()).isEqualTo(4);
        weigertAfschalen();
    }

    private void weigertAfschalen() {
        assertThatThrownBy(this::schaalAf).isInstanceOf(Weigering.class);
    }

    private void schaalAf() {
        w.m.calamiteit.calamiteiten().afschalen(crisis.deWit(), crisis.calamiteit(), HERSTELD);
    }

    @Wanneer("^het (.{16}) wordt en herstel niet voor 23:10 verwacht wordt$")
    public void later(String moment) {
        w.verder(moment);
        geraakt("VZ-1", "2026-05-20 16:05");
        geraakt("VZ-2", "2026-05-21 09:12");
        w.m.calamiteit
                .maatregelen()
                .vertragingMelden(
                        crisis.deWit(),
                        crisis.calamiteit(),
                        w.moment("2026-05-22 12:00"),
                        "Het oude plan terugzetten duurt langer.");
    }

    private void geraakt(String nummer, String ingediend) {
        var oostveld = w.team("Oostveld").organisatie();
        var westveld = w.team("Westveld").organisatie();
        w.m.calamiteit
                .verzoeken()
                .vastleggen(
                        crisis.deWit(),
                        crisis.calamiteit(),
                        new NieuwGeraakt(
                                nummer,
                                w.moment(ingediend),
                                oostveld,
                                westveld,
                                w.vraag("V7").klant()));
    }

    @Dan("^krijgen \"Westveld\" en \"Karim\" voor 23:10 een bericht met een nieuwe verwachte tijd en de reden$")
    public void bericht_over_later() {
        assertThat(w.moment()).isBefore(w.moment("23:10"));
        var karim = Klantstappen.berichten(w, w.vraag("V7")).getLast();
        assertThat(karim.naam()).isEqualTo("Karim");
        assertThat(karim.opgesteldOp()).isBefore(w.moment("23:10"));
        assertThat(karim.tekst()).contains("vrijdag 22 mei om 12:00 uur", "Het oude plan terugzetten duurt langer.");
        assertThat(signalenVanWestveld())
                .anyMatch(s -> s.contains("vrijdag 22 mei om 12:00 uur") && s.contains("duurt langer."));
    }

    private List<String> signalenVanWestveld() {
        var v8 = w.id("V8");
        return w.m.signalen.list(w.mens("Sanne")).stream()
                .filter(s -> s.vraag().equals(v8))
                .map(Signaal::tekst)
                .toList();
    }

    @Wanneer("^alle acties op (.{16}) gereed zijn en \"De Wit\" afschaalt$")
    public void schaalt_af(String moment) {
        w.verder(moment);
        for (var actie : crisis.dossier().acties()) {
            w.m.calamiteit.maatregelen().actieAfronden(crisis.deWit(), crisis.calamiteit(), actie.id(), "gedaan");
        }
        weigertAfschalen();
        for (var g : crisis.dossier().geraakt()) {
            var verzoeken = w.m.calamiteit.verzoeken();
            assertThatThrownBy(() -> ontvangen(g.id(), w.moment())).isInstanceOf(Weigering.class);
            ontvangen(g.id(), g.ingediendOp());
            verzoeken.aanvragerIngelicht(crisis.deWit(), crisis.calamiteit(), g.id());
        }
        dossier = crisis.calamiteit();
        schaalAf();
    }

    private void ontvangen(UUID verzoek, Instant ingediend) {
        w.m.calamiteit.verzoeken().ontvangen(crisis.deWit(), crisis.calamiteit(), verzoek, ingediend, w.moment());
    }

    private Dossier einde() {
        return w.m.calamiteit.dossiers().get(crisis.deWit(), dossier);
    }

    @Dan("^heeft elk geraakt verzoek een ontvangst bij \"Westveld\" met het oorspronkelijke tijdstip van indienen$")
    public void ontvangst() {
        assertThat(einde().geraakt())
                .allMatch(g -> g.naarGezag().equals(w.team("Westveld").organisatie()) && g.ontvangenOp() != null)
                .extracting(g -> g.referentie() + " " + Wereld.tekst(g.ingediendOp()))
                .containsExactlyInAnyOrder("VZ-1 2026-05-20 16:05", "VZ-2 2026-05-21 09:12");
    }

    @Dan("^is elke aanvrager geïnformeerd over het doorzenden$")
    public void ingelicht() {
        assertThat(einde().geraakt()).hasSize(2).allMatch(g -> g.aanvragerIngelichtOp() != null);
    }

    /// Back in the chain it goes the usual way: TBO answers, IPLO tells Westveld.
    @Dan("^is klok \"keten\" van \"V8\" geteld als \"([^\"]+)\"$")
    public void geteld(String uitkomst) {
        w.id("V8");
        w.m.overdrachten.beantwoorden(
                w.mens("Tess"), w.bij("TBO").id(), Antwoord.van("Plan versie 6 staat terug.", "Oostveld"));
        w.m.gesprekken.vertellen(w.mens("Noor"), w.id("V8"), Bekendmaking.BERICHT, "");
        assertThat(w.m.klokken.list(Wereld.SYSTEEM, w.id("V8")).stream()
                        .filter(k -> k.soort() == Kloksoort.KETEN)
                        .reduce((a, b) -> b)
                        .map(Klok::uitkomst))
                .contains(uitkomst);
    }

    @Dan("^zijn \"Westveld\" en \"Karim\" geïnformeerd dat het hersteld is$")
    public void hersteld() {
        assertThat(Klantstappen.berichten(w, w.vraag("V7")).getLast()).satisfies(b -> {
            assertThat(b.code()).isEqualTo(Berichtcode.HERSTELD);
            assertThat(b.tekst()).contains(HERSTELD);
        });
        assertThat(signalenVanWestveld()).contains(HERSTELD, "Plan versie 6 staat terug.");
    }

    @Dan("^is er een evaluatie met deadline (.+)$")
    public void evaluatie(String deadline) {
        assertThat(einde().klokken().stream()
                        .filter(k -> k.soort() == Kloksoort.EVALUATIE && k.isOpen())
                        .map(k -> Wereld.tekst(k.deadline())))
                .containsExactly(deadline);
    }
}
