package nl.poort.loket.aanvraag;

import java.io.IOException;
import java.io.InputStream;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.opslag.Ontvangst;

/// Takes bytes in, straight to disk: exactly so many as were said, or nothing.
record Bijlageontvangst(Bestanden bestanden) {

    static void eisGrootte(long grootte) {
        if (grootte <= 0) {
            throw new Weigering("leeg-bestand", "Dit bestand is leeg. Kies een ander bestand.");
        }
        if (grootte > Bijlagen.GROOTSTE) {
            throw new Weigering("te-groot", "Dit bestand is te groot. Een bijlage mag hoogstens 4 GB zijn.");
        }
    }

    Ontvangst neem(InputStream in, long grootte) throws IOException {
        try (var uit = bestanden.ontvanger()) {
            var buffer = new byte[1 << 16];
            long gelezen = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                gelezen += n;
                if (gelezen > grootte) {
                    throw nietHeel();
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
