package nl.poort.loket.regels;

/// Something that is otherwise in another version, in words.
///
/// @param wat which question, group, table or rule
/// @param was empty for what was added
/// @param wordt empty for what was removed
public record Verschil(Soort soort, Deel deel, String wat, String was, String wordt) {
    /// What happened to it.
    public enum Soort {
        ERBIJ("erbij"),
        WEG("weg"),
        ANDERS("anders");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /// What it is.
    public enum Deel {
        INSTELLING("Instelling"),
        GROEP("Groep"),
        VRAAG("Vraag"),
        ANTWOORD("Antwoord"),
        TABEL("Tabel"),
        REGEL("Regel"),
        MAATREGEL("Maatregel");

        private final String naam;

        Deel(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }
}
