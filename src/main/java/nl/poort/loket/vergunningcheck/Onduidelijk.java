package nl.poort.loket.vergunningcheck;

import java.time.Instant;
import java.util.UUID;

/// "Ik begrijp deze vraag niet": what was asked about a question, and what came back.
///
/// @param sleutel the question; empty when it is about a conclusion
/// @param kenmerk the number of the Vraag that was made of it
/// @param uitleg the answer as the customer was told; empty while it is on its way
public record Onduidelijk(
        UUID vraag,
        String kenmerk,
        String sleutel,
        String vraagtekst,
        Instant gevraagdOp,
        String uitleg,
        Instant uitgelegdOp) {

    public boolean isUitgelegd() {
        return uitgelegdOp != null;
    }
}
