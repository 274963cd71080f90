package nl.poort.keten.ketentest;

/// Which shared findings somebody wants to see (S3-93).
///
/// @param deelketen null = every part
/// @param soort null = every kind
/// @param opgelost only what is solved
/// @param woord of the text, the step or the supplier; empty = every one
public record Gedeeldfilter(Deelketen deelketen, Bevindingsoort soort, boolean opgelost, String woord) {
    public static final Gedeeldfilter ALLES = new Gedeeldfilter(null, null, false, "");
}
