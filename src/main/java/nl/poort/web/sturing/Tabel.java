package nl.poort.web.sturing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A table of figures that can be taken along: heads, and rows of texts, numbers, days or nothing.
///
/// @param naam of the file, without its ending
public record Tabel(String naam, List<String> koppen, List<List<Object>> rijen) {

    static Tabel met(String naam, String... koppen) {
        return new Tabel(naam, List.of(koppen), new ArrayList<>());
    }

    Tabel rij(Object... cellen) {
        if (cellen.length != koppen.size()) {
            throw new IllegalArgumentException(cellen.length + " cells under " + koppen.size() + " heads");
        }
        rijen.add(Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cellen))));
        return this;
    }
}
