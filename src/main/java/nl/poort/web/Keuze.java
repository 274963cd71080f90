package nl.poort.web;

import java.util.List;
import java.util.function.Function;

/// One choice in a list: the value the form sends (or the address a link goes to), and what a person reads.
///
/// @param uitleg one line below it, null for none
public record Keuze(String waarde, String tekst, String uitleg) {

    public Keuze(String waarde, String tekst) {
        this(waarde, tekst, null);
    }

    /// All values of an enum, each with the word a person reads.
    public static <E extends Enum<E>> List<Keuze> van(Class<E> soort, Function<E, String> tekst) {
        return java.util.Arrays.stream(soort.getEnumConstants())
                .map(e -> new Keuze(e.name(), tekst.apply(e)))
                .toList();
    }
}
