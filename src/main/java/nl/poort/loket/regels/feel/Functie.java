package nl.poort.loket.regels.feel;

import java.util.Arrays;
import java.util.Optional;

/// The functions that a rule may call; any other is refused.
public enum Functie {
    NOT("not", 1),
    CONTAINS("contains", 2),
    STARTS_WITH("starts with", 2),
    ENDS_WITH("ends with", 2),
    LIST_CONTAINS("list contains", 2),
    STRING_LENGTH("string length", 1),
    UPPER_CASE("upper case", 1),
    LOWER_CASE("lower case", 1),
    DATE("date", 1),
    TIME("time", 1),
    DATE_AND_TIME("date and time", 1),
    DURATION("duration", 1);

    private final String naam;
    private final int argumenten;

    Functie(String naam, int argumenten) {
        this.naam = naam;
        this.argumenten = argumenten;
    }

    public String naam() {
        return naam;
    }

    public int argumenten() {
        return argumenten;
    }

    static Optional<Functie> find(String naam) {
        return Arrays.stream(values()).filter(f -> f.naam.equals(naam)).findFirst();
    }
}
