package nl.poort.loket.ontvangst;

import java.io.OutputStream;

/// Where the content of documents is fetched. A call that does not work refuses with [#ONBEREIKBAAR], and is safe to
/// do again.
public interface Stukbron {
    String ONBEREIKBAAR = "landelijk-onbereikbaar";

    /// Who asks, and where.
    ///
    /// @param sleutel empty when none is needed
    record Plek(String oin, String adres, String sleutel) {
        @Override
        public String toString() {
            return "Plek van " + oin;
        }
    }

    /// Something that can be fetched.
    ///
    /// @param link where it is, as the other side says
    /// @param grootte in bytes; -1 when it was not said
    /// @param sha256 empty when it was not said
    record Verwijzing(String id, String naam, String soort, String link, long grootte, String sha256) {}

    /// What came of fetching: never more than was asked.
    ///
    /// @param vanaf the byte at which what came begins: that what was asked, or 0
    /// @param bezwaar why it stopped; empty when it did not
    record Levering(long vanaf, String bezwaar) {
        public boolean isGelukt() {
            return bezwaar.isEmpty();
        }
    }

    /// The content from a byte on, as it comes. What was written before it stopped is right.
    ///
    /// @param hoogstens how many bytes may come
    /// @param naar hears first of which byte comes first
    Levering haal(Plek plek, Verwijzing wat, long vanaf, long hoogstens, Afnemer naar);

    /// Takes bytes in.
    @FunctionalInterface
    interface Afnemer {
        /// @param vanaf the byte with which the content begins that follows
        OutputStream begin(long vanaf);
    }
}
