package nl.poort.web.sturing;

import java.util.List;
import java.util.stream.Collectors;

/// A table for a spreadsheet: semicolons as Dutch programs expect them, and no cell that is taken for a formula.
final class Csv {
    private static final String BEGINT_FORMULE = "=+-@\t\r";
    private final StringBuilder tekst = new StringBuilder("\uFEFF");

    Csv regel(Object... cellen) {
        tekst.append(java.util.Arrays.stream(cellen).map(Csv::cel).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    Csv koppen(List<String> koppen) {
        return regel(koppen.toArray());
    }

    private static String cel(Object waarde) {
        if (waarde == null) {
            return "";
        }
        if (waarde instanceof Number) {
            return waarde.toString();
        }
        var cel = waarde.toString();
        var veilig = !cel.isEmpty() && BEGINT_FORMULE.indexOf(cel.charAt(0)) >= 0 ? "'" + cel : cel;
        return veilig.matches("(?s).*[;\"\\r\\n].*") ? '"' + veilig.replace("\"", "\"\"") + '"' : veilig;
    }

    @Override
    public String toString() {
        return tekst.toString();
    }
}
