package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.poort.techniek.api.Adressen;
import org.junit.jupiter.api.Test;

/// Every operation of the files of the standard has a route, at the path and with the verb that clients know.
class OperatiesTest {
    @Test
    void elke_operatie_van_de_standaard_heeft_een_route() {
        assumeTrue(Standaard.isAanwezig(), "../shared is er niet: de bestanden van de standaard staan daar");
        try (var p = new Registerproef()) {
            var zgw = p.zgw;
            var wij = zgw.apis().stream()
                    .flatMap(api -> api.ingangen(new Adressen(Registerproef.URL), ctx -> null).stream())
                    .map(i -> i.methode() + " " + kaal(i.pad()))
                    .collect(Collectors.toSet());
            var standaard = new TreeSet<String>();
            zgw.apis()
                    .forEach(api -> Standaard.operaties(api.basis()).forEach(o -> {
                        var delen = o.split(" ");
                        standaard.add(delen[0] + " " + kaal(api.basis() + delen[1]));
                    }));
            assertThat(standaard).hasSize(204 + 85 + 12);
            standaard.removeAll(wij);
            assertThat(standaard).isEmpty();
        }
    }

    /// The names in a path are our own; their places are the standard's.
    private static String kaal(String pad) {
        return pad.replaceAll("\\{[^}]*}", "{}");
    }
}
