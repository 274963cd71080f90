package nl.poort.techniek.register;

/// A value of a closed set that decides how another field of the same record is formed ([Veld#vormVan]).
public interface Gevormd {
    /// The fields of that other field; null when it has none.
    Class<? extends Record> vorm();
}
