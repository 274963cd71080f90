package nl.poort.keten.calamiteiten;

/// How ready the calamity organisation is; around a start it is stricter (S0-33).
public enum Paraatheid {
    NORMAAL(15),
    VERHOOGD(10);

    private final int minuten;

    Paraatheid(int minuten) {
        this.minuten = minuten;
    }

    /// Within how many minutes the manager confirms; after that the next one is called.
    public int bevestigingsminuten() {
        return minuten;
    }
}
