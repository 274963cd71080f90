package nl.poort.keten.behandeling;

import java.util.List;

/// A case that may be about the same, and why we think so.
///
/// @param redenen such as `zelfde klant`; the more, the likelier
public record Zaakvoorstel(Zaakstand stand, List<String> redenen) {
    public static final String KLANT = "zelfde klant";
    public static final String PLAATS = "zelfde plaats";
    public static final String ONDERWERP = "zelfde onderwerp";
}
