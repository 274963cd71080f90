package nl.poort.contact.berichten;

import java.time.Instant;
import java.util.UUID;

/// How an organisation sends what the law wants to be sent.
///
/// @param berichtenbox whether it is connected to the Berichtenbox of MijnOverheid
/// @param berichttype the kind of message as it stands in the Leveranciersportaal, at most 8 characters
/// @param bijlagenKb how much the attachments of one message may be there, together
/// @param retouradres on the letter, in the window of the envelope; empty = only the name of the organisation
/// @param gewijzigdOp null when nobody set it
public record Postinstelling(
        UUID organisatie,
        boolean berichtenbox,
        String berichttype,
        int bijlagenKb,
        String retouradres,
        Instant gewijzigdOp,
        String door) {
    public static final int BIJLAGEN_KB = 500;

    /// Letters only.
    static Postinstelling geen(UUID organisatie) {
        return new Postinstelling(organisatie, false, "", BIJLAGEN_KB, "", null, "");
    }
}
