package nl.poort.web.api;

/// What an operation answers.
///
/// @param plek the path of what was made, or null
/// @param inhoud a record, or null for nothing
record Antwoord(int status, String plek, Object inhoud) {
    static Antwoord goed(Object inhoud) {
        return new Antwoord(200, null, inhoud);
    }

    static Antwoord gemaakt(String plek, Object inhoud) {
        return new Antwoord(201, plek, inhoud);
    }

    static Antwoord leeg() {
        return new Antwoord(204, null, null);
    }
}
