package nl.poort.loket.vergunningcheck;

/// An authority at this place that published no rules for what was chosen.
///
/// @param activiteit what it says nothing about; empty when nothing of the choice is known to be its matter
public record Stilte(String gezagcode, String gezag, String activiteit) {
    /// Never nothing: it is said in so many words.
    public String zin() {
        return activiteit.isEmpty()
                ? "Hierover geeft " + gezag + " hier geen antwoord."
                : "Over " + kleine(activiteit) + " geeft " + gezag + " hier geen antwoord.";
    }

    private static String kleine(String naam) {
        return naam.length() > 1 && Character.isLowerCase(naam.charAt(1))
                ? Character.toLowerCase(naam.charAt(0)) + naam.substring(1)
                : naam;
    }
}
