package nl.poort.registers.autorisatie;

/// The APIs an [Autorisatie] can be about, by the short names of the standard.
public enum Component {
    AC,
    NRC,
    ZRC,
    ZTC,
    DRC,
    BRC
}
