package nl.poort.keten.vragen;

import java.util.List;

/// One question of a question set.
///
/// @param keuzes what can be chosen; only for a choice
public record Setvraag(String vraag, Soort soort, boolean verplicht, List<String> keuzes) {
    public Setvraag {
        keuzes = keuzes == null ? List.of() : List.copyOf(keuzes);
    }

    public enum Soort {
        TEKST("tekst"),
        KEUZE("keuze"),
        DATUM("datum");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }
}
