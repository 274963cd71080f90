package nl.poort.keten.ketentest;

import java.util.List;

/// The five things that must be green before a test starts.
public record Voorbereiding(List<Punt> punten) {

    /// The five, in the order in which a team does them.
    public enum Soort {
        GELEZEN("gelezen bevindingen"),
        SOFTWARE("software gereed"),
        TEAM("team van zes rollen"),
        PLANNING("planning van 3 weken"),
        AANMELDING("aanmelding bij VNG en TBO");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        /// As a person reads it.
        public String naam() {
            return naam;
        }
    }

    /// @param ontbreekt what is still to be done, in words; empty when it is green
    public record Punt(Soort soort, String ontbreekt) {
        public boolean groen() {
            return ontbreekt.isEmpty();
        }
    }

    public boolean startklaar() {
        return punten.stream().allMatch(Punt::groen);
    }
}
