package nl.poort;

/// What was typed cannot be a command: told with a way to the right words.
final class VerkeerdGebruik extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VerkeerdGebruik(String zin) {
        super(zin, null, false, false);
    }
}
