package nl.poort.contact.kanalen;

/// Whether a file may be opened.
public enum Bijlagestand {
    VEILIG,
    /// nobody could look at it yet: it is kept, and not handed out
    WACHT,
    /// malware, or too large: it was not kept
    GEWEIGERD
}
