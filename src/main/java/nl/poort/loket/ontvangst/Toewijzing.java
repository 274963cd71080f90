package nl.poort.loket.ontvangst;

import java.util.List;

/// Who would get a request, and why.
///
/// @param oin empty = the authority itself
/// @param kandidaten more than one receiver fits equally well: their names; then the authority itself gets it
public record Toewijzing(String oin, String naam, String waarom, List<String> kandidaten) {
    static final Toewijzing ZELF = new Toewijzing(
            "", "", "Er is geen behandeldienst ingesteld: het bevoegd gezag ontvangt het zelf", List.of());

    public boolean isZelf() {
        return oin.isEmpty();
    }
}
