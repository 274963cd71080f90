package nl.poort.loket.vergunningcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.poort.loket.regels.Burgers;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Regelsoort;
import org.junit.jupiter.api.Test;

/// For any citizen, only asking what matters over several rule files never gives another outcome than asking all.
class CheckgesprekTest {
    private static final long ZAAD = 20261123;

    private static List<Object> gesprek(Map<Checkregels, Regels> regels, Map<String, List<String>> burger) {
        var antwoorden = new ArrayList<Antwoord>();
        var gesprek = Gesprek.van(regels, antwoorden);
        var gesteld = new HashSet<String>();
        for (var vraag = gesprek.volgende(); vraag.isPresent(); vraag = gesprek.volgende()) {
            var sleutel = vraag.get().sleutel();
            assertThat(gesteld.add(sleutel)).as("twee keer gevraagd").isTrue();
            antwoorden.add(new Antwoord(sleutel, burger.get(sleutel), false));
            gesprek = Gesprek.van(regels, antwoorden);
            assertThat(gesprek.vervallen()).isEmpty();
        }
        return gesprek.conclusies().stream()
                .map(c -> Checkproef.vorm(c.uitkomst()))
                .toList();
    }

    @Test
    void vraag_voor_vraag_over_alle_bestanden_komt_op_hetzelfde_uit_als_alles_ineens() {
        var soorten = new ArrayList<>(List.of(Checkproef.drie()));
        if (Burgers.zijnErBestanden()) {
            var echt = new LinkedHashMap<Checkregels, Regels>();
            Burgers.bestanden().stream()
                    .map(Burgers::lees)
                    .filter(r -> r.bestand().soort() == Regelsoort.CONCLUSIE
                            && r.vragen().size() < 60)
                    .limit(4)
                    .forEach(r -> echt.put(Checkproef.bron(echt.size()), r));
            soorten.add(echt);
        }
        var toeval = new Random(ZAAD);
        for (var regels : soorten) {
            for (int i = 0; i < 60; i++) {
                var burger = Checkproef.burger(regels, toeval);
                assertThat(gesprek(regels, burger))
                        .as("burger %d: %s", i, burger)
                        .isEqualTo(Checkproef.ineens(regels, burger));
            }
        }
    }

    @Test
    void wie_antwoorden_verandert_komt_op_hetzelfde_uit_als_wie_opnieuw_begint() {
        var regels = Checkproef.drie();
        var toeval = new Random(ZAAD);
        for (int i = 0; i < 60; i++) {
            var burger = Checkproef.burger(regels, toeval);
            var antwoorden = new ArrayList<Antwoord>();
            for (int stap = 0; stap < 25; stap++) {
                var gesprek = Gesprek.van(regels, antwoorden);
                antwoorden.removeIf(a -> gesprek.vervallen().contains(a.sleutel()));
                var open = gesprek.volgende();
                if (open.isPresent() && (antwoorden.isEmpty() || toeval.nextInt(3) > 0)) {
                    var sleutel = open.get().sleutel();
                    antwoorden.add(new Antwoord(sleutel, burger.get(sleutel), false));
                } else {
                    int plek = toeval.nextInt(antwoorden.size());
                    var sleutel = antwoorden.get(plek).sleutel();
                    burger.put(
                            sleutel, Checkproef.antwoord(gesprek.vraag(sleutel).vraag(), toeval));
                    antwoorden.set(plek, new Antwoord(sleutel, burger.get(sleutel), false));
                }
            }
            var verder = Gesprek.van(regels, antwoorden);
            antwoorden.removeIf(a -> verder.vervallen().contains(a.sleutel()));
            assertThat(maakAf(regels, antwoorden, burger))
                    .as("burger %d: %s", i, burger)
                    .isEqualTo(Checkproef.ineens(regels, burger));
        }
    }

    private static List<Object> maakAf(
            Map<Checkregels, Regels> regels, List<Antwoord> antwoorden, Map<String, List<String>> burger) {
        var gesprek = Gesprek.van(regels, antwoorden);
        for (var vraag = gesprek.volgende(); vraag.isPresent(); vraag = gesprek.volgende()) {
            var sleutel = vraag.get().sleutel();
            antwoorden.add(new Antwoord(sleutel, burger.get(sleutel), false));
            gesprek = Gesprek.van(regels, antwoorden);
        }
        return gesprek.conclusies().stream()
                .map(c -> Checkproef.vorm(c.uitkomst()))
                .toList();
    }
}
