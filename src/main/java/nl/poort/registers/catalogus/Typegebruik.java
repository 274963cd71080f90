package nl.poort.registers.catalogus;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// Who works with a type: the registers above say so themselves, because the catalogue does not know them. A type that
/// is in use is never removed, whatever right somebody has.
public final class Typegebruik {
    private final List<Gebruiker> gebruikers = new ArrayList<>();

    private record Gebruiker(String wat, BiPredicate<Tx, UUID> gebruikt) {}

    /// Wiring: a register tells whether something of it has this type.
    ///
    /// @param wat in a sentence: `er zijn zaken van`
    public void meld(String wat, BiPredicate<Tx, UUID> gebruikt) {
        gebruikers.add(new Gebruiker(wat, gebruikt));
    }

    void eisOngebruikt(Tx tx, Versie versie) {
        gebruikers.stream()
                .filter(g -> g.gebruikt().test(tx, versie.uuid()))
                .findFirst()
                .ifPresent(g -> {
                    throw Weigering.veld(
                            Veldfout.GEHEEL,
                            "in-use",
                            "Dit is nog in gebruik: %s %s. Beëindig het in plaats van het te verwijderen"
                                    .formatted(g.wat(), versie.naam()));
                });
    }
}
