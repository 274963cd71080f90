package nl.poort.registers.omgeving;

import java.util.Locale;

/// The layer of government that decides.
public enum Bestuurslaag {
    GEMEENTE("gemeente"),
    PROVINCIE("provincie"),
    WATERSCHAP("waterschap"),
    RIJK("Rijk");

    private final String naam;

    Bestuurslaag(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }

    /// `Westveld` becomes `Gemeente Westveld`; what says it already stays as it is.
    String volledig(String eigennaam) {
        return switch (this) {
            case GEMEENTE, PROVINCIE -> {
                var begin = Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
                yield eigennaam.toLowerCase(Locale.ROOT).startsWith(naam) ? eigennaam : begin + " " + eigennaam;
            }
            case WATERSCHAP, RIJK -> eigennaam;
        };
    }
}
