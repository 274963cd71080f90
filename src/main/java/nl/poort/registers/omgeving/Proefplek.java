package nl.poort.registers.omgeving;

/// A place that is only for trying out the chain: an authority with a piece of sea, one address, one activity and one
/// work. It lies where nobody lives and no authority decides.
///
/// @param gezag whose place it is
/// @param adres its only address, inside the area
/// @param werk leads to the activity, and to nothing else
public record Proefplek(Gezag gezag, Adres adres, Activiteit activiteit, Werkzaamheid werk) {
    private static final double HALF = 500;

    /// A square kilometre around the address.
    String vlak() {
        return "POLYGON ((%1$.0f %2$.0f, %3$.0f %2$.0f, %3$.0f %4$.0f, %1$.0f %4$.0f, %1$.0f %2$.0f))"
                .formatted(adres.x() - HALF, adres.y() - HALF, adres.x() + HALF, adres.y() + HALF);
    }
}
