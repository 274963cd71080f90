package nl.poort.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.bezorging.Achterstand;

/// Where an organisation hears of what happens to its overdrachten. The secret is not in it.
///
/// @param reden why it is suspended, else empty
/// @param wachtend deliveries still to be made
/// @param mislukt deliveries that were given up after eight days
public record Abonnement(
        UUID organisatie,
        UUID id,
        String url,
        List<Meldsoort> soorten,
        Stand stand,
        String reden,
        Instant gemaaktOp,
        Instant bezorgdOp,
        int wachtend,
        int mislukt) {

    public enum Stand {
        ACTIEF,
        /// the receiver said it is gone; nothing is sent until somebody resumes it
        OPGESCHORT
    }

    /// With what its deliveries came to.
    Abonnement met(Achterstand a) {
        return a == null
                ? this
                : new Abonnement(
                        organisatie,
                        id,
                        url,
                        soorten,
                        stand,
                        reden,
                        gemaaktOp,
                        a.laatstBezorgd(),
                        (int) a.wachtend(),
                        (int) a.dood());
    }
}
