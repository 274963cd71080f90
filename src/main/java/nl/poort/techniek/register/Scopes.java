package nl.poort.techniek.register;

/// Which right each verb asks.
public record Scopes(String lezen, String aanmaken, String bijwerken, String verwijderen) {
    public static Scopes van(String onderdeel) {
        return new Scopes(
                onderdeel + ".lezen", onderdeel + ".aanmaken", onderdeel + ".bijwerken", onderdeel + ".verwijderen");
    }
}
