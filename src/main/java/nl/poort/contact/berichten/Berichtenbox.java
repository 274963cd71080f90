package nl.poort.contact.berichten;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Bsn;

/// The Berichtenbox of MijnOverheid: the national one ([Boxkoppeling]) and the one of the demo ([Nepberichtenbox]).
///
/// A citizen chooses per organisation and kind of message what comes there; the sender asks it before each message. The
/// sender never hears whether it was read.
public interface Berichtenbox {

    /// Who sends.
    ///
    /// @param oin of the organisation itself, 20 digits
    record Afzender(String oin, String berichttype) {}

    record Pdf(String naam, byte[] inhoud) {}

    /// @param id the same again is the same message
    /// @param referentie the number of the matter, at most 25 characters; empty for none
    record Post(UUID id, Bsn burger, String onderwerp, String tekst, String referentie, List<Pdf> bijlagen) {
        @Override
        public String toString() {
            return "Post " + id; // the rest is about a person
        }
    }

    enum Stand {
        /// taken; what becomes of it is told later
        ONDERWEG,
        VERWERKT,
        /// something is out of order there: again later
        STORING,
        /// never, in this form or to this citizen
        GEWEIGERD
    }

    /// @param code as the other side gave it; empty as long as it says nothing
    record Uitslag(Stand stand, String code) {}

    /// @throws nl.poort.techniek.Weigering when it cannot be asked now
    boolean isBereikbaar(Afzender van, Bsn burger);

    /// @throws nl.poort.techniek.Weigering when nobody answers now
    Uitslag lever(Afzender van, Post post);

    /// What became of a message; empty when it never came there.
    ///
    /// @throws nl.poort.techniek.Weigering when it cannot be asked now
    Optional<Uitslag> uitslag(Afzender van, UUID bericht);
}
