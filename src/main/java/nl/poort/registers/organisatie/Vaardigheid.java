package nl.poort.registers.organisatie;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/// Something a colleague can do that not everybody can: a language, a subject, a system.
///
/// @param tot the first day on which it does not count any more; null = no end
public record Vaardigheid(UUID medewerker, String naam, LocalDate vanaf, LocalDate tot) {

    /// By which two ways of writing are the same.
    public static String sleutel(String naam) {
        return naam.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public boolean is(String ander) {
        return sleutel(naam).equals(sleutel(ander));
    }
}
