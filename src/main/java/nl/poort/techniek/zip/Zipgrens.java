package nl.poort.techniek.zip;

/// What a zip file may be.
///
/// @param bytes of the file itself
/// @param bestanden how many files it may hold
/// @param uitgepakt bytes of all that it holds together
public record Zipgrens(long bytes, int bestanden, long uitgepakt) {}
