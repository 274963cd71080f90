package nl.poort.loket.ontvangst;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.techniek.xml.Xmlelement;

/// The area of a place in a STAM message (GML in RD), as WKT. Whoever drew an area asked for all of it, not for the one
/// point in the middle that stands beside it.
final class Stamvlak {
    private static final int MEESTE_GETALLEN = 200_000;

    private Stamvlak() {}

    /// Empty when it is not an area in RD.
    static String lees(Xmlelement gebied) {
        var vlakken = gebied.kinderen().stream()
                .filter(v -> v.attribuut("srsName").isEmpty()
                        || v.attribuut("srsName").endsWith("28992"))
                .flatMap(v -> alle(v, "Polygon"))
                .map(Stamvlak::vlak)
                .toList();
        if (vlakken.isEmpty() || vlakken.stream().anyMatch(Optional::isEmpty)) {
            return "";
        }
        var teksten = vlakken.stream().map(Optional::get).toList();
        return teksten.size() == 1
                ? "POLYGON " + teksten.getFirst()
                : "MULTIPOLYGON (" + String.join(", ", teksten) + ")";
    }

    private static Optional<String> vlak(Xmlelement polygoon) {
        var ringen = Stream.concat(alle(polygoon, "exterior"), alle(polygoon, "interior"))
                .map(Stamvlak::ring)
                .toList();
        return ringen.isEmpty() || ringen.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(ringen.stream().map(Optional::get).collect(Collectors.joining(", ", "(", ")")));
    }

    private static Optional<String> ring(Xmlelement rand) {
        var getallen = alle(rand, "posList")
                .findFirst()
                .map(p -> List.of(p.tekst().strip().split("\\s+")))
                .orElse(List.of());
        boolean goed = getallen.size() >= 8
                && getallen.size() % 2 == 0
                && getallen.size() <= MEESTE_GETALLEN
                && getallen.stream().allMatch(t -> t.matches("-?[0-9]{1,9}(\\.[0-9]{1,12})?"))
                && getallen.subList(0, 2).equals(getallen.subList(getallen.size() - 2, getallen.size()));
        if (!goed) {
            return Optional.empty();
        }
        var tekst = new StringBuilder("(");
        for (int i = 0; i < getallen.size(); i += 2) {
            tekst.append(i == 0 ? "" : ", ").append(getallen.get(i)).append(' ').append(getallen.get(i + 1));
        }
        return Optional.of(tekst.append(')').toString());
    }

    private static Stream<Xmlelement> alle(Xmlelement in, String naam) {
        return in.naam().equals(naam) ? Stream.of(in) : in.kinderen().stream().flatMap(k -> alle(k, naam));
    }
}
