package nl.poort.keten.vragen;

import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Vaardigheid;

/// A colleague who can be given work.
///
/// @param erIs says to be there now
/// @param open how much work this person has in hand
/// @param hoogstens how much it may become
public record Verdeelmens(
        UUID id, String naam, List<UUID> teams, List<String> vaardigheden, boolean erIs, int open, int hoogstens) {

    boolean kan(String vaardigheid) {
        var sleutel = Vaardigheid.sleutel(vaardigheid);
        return vaardigheden.stream().anyMatch(v -> Vaardigheid.sleutel(v).equals(sleutel));
    }

    boolean heeftPlek() {
        return open < hoogstens;
    }

    Verdeelmens metEenMeer() {
        return new Verdeelmens(id, naam, teams, vaardigheden, erIs, open + 1, hoogstens);
    }
}
