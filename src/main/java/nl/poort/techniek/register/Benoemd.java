package nl.poort.techniek.register;

/// A value of a closed set whose name outside is not its own name in small letters.
public interface Benoemd {
    String naam();

    /// `ZEER_GEHEIM` is `zeer_geheim` outside.
    static String naam(Enum<?> waarde) {
        return waarde instanceof Benoemd b ? b.naam() : waarde.name().toLowerCase(java.util.Locale.ROOT);
    }
}
