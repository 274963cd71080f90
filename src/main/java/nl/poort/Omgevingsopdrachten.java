package nl.poort;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.poort.registers.omgeving.Bron;
import nl.poort.registers.omgeving.Laadsoort;
import nl.poort.techniek.db.Actor;

/// `./poort omgeving laad`: open data of who is competent where, addresses, activities and works.
final class Omgevingsopdrachten {
    static final String LAAD = "WAT BESTAND, met als WAT een van: "
            + Arrays.stream(Laadsoort.values()).map(Omgevingsopdrachten::woord).collect(Collectors.joining(", "));

    private final Supplier<Aansluiting> aansluiting;
    private final PrintStream out;

    Omgevingsopdrachten(Supplier<Aansluiting> aansluiting, PrintStream out) {
        this.aansluiting = aansluiting;
        this.out = out;
    }

    int laad(List<String> woorden) {
        var soort = Arrays.stream(Laadsoort.values())
                .filter(s -> woord(s).equalsIgnoreCase(woorden.getFirst()))
                .findFirst()
                .orElseThrow(() -> new VerkeerdGebruik("Schrijf het zo: ./poort omgeving laad " + LAAD));
        var bron = Bron.van(Opdrachten.bestand(woorden.get(1)));
        try (var aan = aansluiting.get()) {
            var verslag = aan.modules().omgeving.ladingen().laad(Actor.system("omgeving laden"), soort, bron);
            verslag.opmerkingen().forEach(out::println);
            out.println("Geladen: " + verslag.lading().aantal() + " " + soort.naam() + ", uit "
                    + verslag.lading().bestand() + ". Wat er stond, is vervangen.");
            return 0;
        }
    }

    private static String woord(Laadsoort soort) {
        return soort.name().toLowerCase(Locale.ROOT);
    }
}
