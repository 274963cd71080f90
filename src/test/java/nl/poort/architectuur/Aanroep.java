package nl.poort.architectuur;

/// A member that a class uses: `java.time.Instant`, `now`, `()Ljava/time/Instant;`, at a line of its source
/// (0 for a method reference, which the class file gives no line).
record Aanroep(String eigenaar, String naam, String vorm, int regel) {}
