package nl.poort.techniek.db;

/// An enum whose order means something: stored as a small number, so that the database can compare.
public interface Trapsgewijs {
    int ordinal();
}
