package nl.poort.loket.regels;

import java.util.List;
import nl.poort.loket.regels.feel.Expressie;
import nl.poort.loket.regels.feel.Toets;

/// A question or decision before its tables are compiled. Its number is its place in the list; what it needs comes
/// first.
sealed interface Knoop {
    String naam();

    /// A question; several inputs of the file may lead to it.
    record Invoer(Regelvraag vraag) implements Knoop {
        @Override
        public String naam() {
            return vraag.tekst();
        }
    }

    /// @param plek how it is called, and where it stands
    /// @param bron as it stands in the file
    /// @param kolommen what is tested; a column may be split, and one that never tests anything is left out
    /// @param uitkomsten of each rule
    /// @param volgorde in which the rules are tried
    record Tabel(
            Vertaler.Plek plek,
            Inhoud.Tabel bron,
            List<Kolom> kolommen,
            List<Object> uitkomsten,
            Object standaard,
            List<Integer> volgorde)
            implements Knoop {
        @Override
        public String naam() {
            return plek.naam();
        }
    }

    /// @param toetsen one for each rule
    /// @param kolom its place in the file
    record Kolom(int knoop, List<Toets> toetsen, int kolom) {}

    /// A value that is reckoned.
    record Som(Vertaler.Plek plek, Expressie expressie, List<Integer> nodig) implements Knoop {
        @Override
        public String naam() {
            return plek.naam();
        }
    }
}
