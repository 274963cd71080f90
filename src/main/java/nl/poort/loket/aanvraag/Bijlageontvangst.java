package nl.poort.loket.aanvraag;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.opslag.Ontvangst;

/// Takes bytes in, straight to disk: exactly so many as were said, or nothing. A line that trickles is not waited for
/// without end.
record Bijlageontvangst(Bestanden bestanden, Clock klok) {
    private static final Duration BEGIN = Duration.ofMinutes(1);
    /// A piece that comes in slower than this, taken over all of it, is cut off and may be sent again.
    private static final long BYTES_PER_SECONDE = 4_000;

    static void eisGrootte(long grootte) {
        if (grootte <= 0) {
            throw new Weigering("leeg-bestand", "Dit bestand is leeg. Kies een ander bestand.");
        }
        if (grootte > Bijlagen.GROOTSTE) {
            throw new Weigering("te-groot", "Dit bestand is te groot. Een bijlage mag hoogstens 4 GB zijn.");
        }
    }

    Ontvangst neem(InputStream in, long grootte) throws IOException {
        var einde = klok.instant().plus(BEGIN).plusSeconds(grootte / BYTES_PER_SECONDE);
        try (var uit = bestanden.ontvanger()) {
            var buffer = new byte[1 << 16];
            long gelezen = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                gelezen += n;
                if (gelezen > grootte) {
                    throw nietHeel();
                }
                if (klok.instant().isAfter(einde)) {
                    throw new Weigering(
                            "te-traag",
                            "Uw verbinding is te traag: dit deel van het bestand kwam niet op tijd. Verstuur het opnieuw.");
                }
                uit.write(buffer, 0, n);
            }
            if (gelezen != grootte) {
                throw nietHeel();
            }
            return uit.klaar();
        }
    }

    static Weigering nietHeel() {
        return new Weigering("stuk-niet-heel", "Een deel van het bestand kwam niet goed aan. Verstuur het opnieuw.");
    }
}
