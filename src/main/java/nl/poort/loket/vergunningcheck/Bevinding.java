package nl.poort.loket.vergunningcheck;

import java.time.Instant;
import java.util.UUID;

/// Where citizens got stuck in rules, for who wrote them.
///
/// @param naam what the rules are about
/// @param plaats the decision or the question
/// @param antwoorden what was answered the last time it happened, without what was typed freely; may be empty
/// @param aantal how often
public record Bevinding(
        UUID boek,
        int versie,
        String naam,
        Soort soort,
        String plaats,
        String antwoorden,
        int aantal,
        Instant eerst,
        Instant laatst) {

    /// What happened.
    public enum Soort {
        TEGENSPRAAK("De regels spreken elkaar tegen"),
        GEEN_UITKOMST("Geen regel zegt iets over deze antwoorden"),
        ONDUIDELIJK("Deze vraag werd niet begrepen");

        private final String zin;

        Soort(String zin) {
            this.zin = zin;
        }

        public String zin() {
            return zin;
        }
    }
}
