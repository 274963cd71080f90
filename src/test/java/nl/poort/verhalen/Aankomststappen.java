package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.En;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.poort.loket.aanvraag.Stambericht;
import nl.poort.loket.aanvraag.Stamschrijver;
import nl.poort.loket.ontvangst.Ontvangst;
import nl.poort.loket.ontvangst.Proefvoorziening.Storing;
import nl.poort.loket.ontvangst.Verzoekbericht;
import nl.poort.sturing.Controle;
import nl.poort.sturing.NietsKwijt;

/// A big request that does not arrive, and that nobody has to discover.
public class Aankomststappen {
    private static final int BIJLAGEN = 5;

    private Verzoekbericht bericht;

    private static Verzoekwereld v() {
        return Verzoekwereld.nu();
    }

    /// Five attachments, of which three do not come.
    @Stel("de verbinding met het VTH-systeem breekt na 40% van de bijlagen")
    public void breekt() {
        var concept = v().concept(List.of("Houtopstand vellen"));
        IntStream.rangeClosed(1, BIJLAGEN)
                .forEach(i -> v().bijlage(concept, "tekening " + i + ".pdf", new byte[] {1, (byte) i}));
        var verzoek = v().indieningen.indienen(concept[0], concept[1]);
        var gezag = v().gezagen.organisatie("Geertruidenberg");
        var oin = gezag.oin().nummer();
        // at a municipality with a system of its own, that takes it in from the national facility
        v().sluitAan("Geertruidenberg");
        var stam = new Stambericht(verzoek, new Stambericht.Instantie(oin, gezag.naam()), null, false);
        bericht = v().ontvangst
                .proef
                .zetKlaar(oin, Stamschrijver.schrijf(stam), v().w.moment(), s -> 1_000);
        v().ontvangst
                .proef
                .stoor(Storing.nooit(verzoek.bijlagen().stream()
                        .skip(2)
                        .map(b -> b.id().toString())
                        .collect(Collectors.joining(" "))));
        v().ontvangst.ontvangsten.neemAan(gezag.id(), bericht);
        v().draai();
        assertThat(stand().binnen()).isEqualTo(2);
    }

    private Ontvangst stand() {
        return v().berichten("Geertruidenberg", bericht.nummer()).getFirst();
    }

    @Wanneer("15 minuten voorbij zijn")
    public void kwartier() {
        v().w.test.klok().verder(Duration.ofMinutes(15));
        v().draai();
    }

    @Dan(
            "hebben aanvrager en behandelaar allebei een bericht dat het verzoek is ingediend maar nog niet volledig is aangekomen")
    public void berichten() {
        assertThat(v().w.m.berichten.vanRoot(v().als("Geertruidenberg"), stand().verzoek()))
                .filteredOn(b -> b.tekst().contains("ngediend") && b.tekst().contains("nog niet volledig"))
                .extracting(b -> b.naam())
                .contains("W. Baas", "Behandelaar van Geertruidenberg");
        assertThat(nogNietBinnen()).isTrue();
    }

    /// Filed = received, as the page Niets kwijt says it.
    private static boolean nogNietBinnen() {
        return NietsKwijt.controleer(v().w.m.db).stream()
                .anyMatch(u -> u.controle() == Controle.VERZOEK_NIET_COMPLEET && !u.klopt());
    }

    @En("wordt de overdracht hervat zonder dat de aanvrager iets opnieuw doet")
    public void hervat() {
        v().ontvangst.proef.stoor(Storing.GEEN);
        v().w.test.klok().verder(Duration.ofMinutes(10));
        v().draai();
        assertThat(stand().binnen()).isEqualTo(BIJLAGEN);
    }

    @En("telt de aansluitcontrole \"ingediend = ontvangen\" pas groen als alles binnen is")
    public void controle() {
        assertThat(nogNietBinnen()).isFalse();
    }

    @En("is er automatisch een bevinding met soort {string}")
    public void bevinding(String soort) {
        assertThat(v().ontvangst.beheer.bevindingen(v().gezagen.medewerker("Geertruidenberg"), true))
                .anyMatch(b -> b.soort().naam().equals(soort) && b.tekst().contains(bericht.toString()));
    }
}
