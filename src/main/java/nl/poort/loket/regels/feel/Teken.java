package nl.poort.loket.regels.feel;

/// What stands between two values.
public enum Teken {
    PLUS("+"),
    MIN("-"),
    MAAL("*"),
    DEEL("/"),
    MACHT("**"),
    GELIJK("="),
    ONGELIJK("!="),
    KLEINER("<"),
    HOOGSTENS("<="),
    GROTER(">"),
    MINSTENS(">="),
    EN("and"),
    OF("or");

    private final String schrijfwijze;

    Teken(String schrijfwijze) {
        this.schrijfwijze = schrijfwijze;
    }

    public String schrijfwijze() {
        return schrijfwijze;
    }

    /// The comparison that says the same with both sides exchanged.
    public Teken omgekeerd() {
        return switch (this) {
            case KLEINER -> GROTER;
            case HOOGSTENS -> MINSTENS;
            case GROTER -> KLEINER;
            case MINSTENS -> HOOGSTENS;
            default -> this;
        };
    }
}
