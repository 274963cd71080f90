package nl.poort.loket.regels;

/// Which of the rules that apply give the outcome of a table (`hitPolicy`, with its aggregation).
public enum Trefwijze {
    UNIQUE("UNIQUE", ""),
    ANY("ANY", ""),
    PRIORITY("PRIORITY", ""),
    FIRST("FIRST", ""),
    OUTPUT_ORDER("OUTPUT ORDER", ""),
    RULE_ORDER("RULE ORDER", ""),
    COLLECT("COLLECT", ""),
    SUM("COLLECT", "SUM"),
    COUNT("COLLECT", "COUNT"),
    MIN("COLLECT", "MIN"),
    MAX("COLLECT", "MAX");

    private final String naam;
    private final String optelling;

    Trefwijze(String naam, String optelling) {
        this.naam = naam;
        this.optelling = optelling;
    }

    public String naam() {
        return naam;
    }

    public String optelling() {
        return optelling;
    }

    /// Whether every rule that applies counts, and not one.
    public boolean verzamelt() {
        return ordinal() >= OUTPUT_ORDER.ordinal();
    }

    boolean geeftLijst() {
        return this == OUTPUT_ORDER || this == RULE_ORDER || this == COLLECT;
    }

    /// Whether the order of the outcomes decides, and not the order of the rules.
    boolean volgtUitkomsten() {
        return this == PRIORITY || this == OUTPUT_ORDER;
    }
}
