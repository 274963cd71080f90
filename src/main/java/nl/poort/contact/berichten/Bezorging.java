package nl.poort.contact.berichten;

/// What came of one attempt.
public sealed interface Bezorging {

    /// The other side took it.
    ///
    /// @param bewijs its answer as it came
    record Afgeleverd(String bewijs) implements Bezorging {}

    /// It can be read, but nobody has yet.
    record Beschikbaar(String bewijs) implements Bezorging {}

    /// Not now; try again later.
    ///
    /// @param reden without personal data, for the health page
    /// @param allen the whole channel is out of order, so nothing else needs to be tried on it now
    record Uitgesteld(String reden, String bewijs, boolean allen) implements Bezorging {}

    /// Never on this address.
    record Geweigerd(String reden, String bewijs) implements Bezorging {}
}
