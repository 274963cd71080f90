package nl.poort.registers.documenten.api;

import io.javalin.http.Context;
import java.io.IOException;
import nl.poort.registers.documenten.Documenten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.api.Verzoek;
import nl.poort.techniek.http.Aflevering;

/// The content of a document, as a file to keep.
record Download(Documenten documenten) {
    void stuur(Context ctx, Verzoek v) throws IOException {
        var d = DocumentenApi.gevraagd(documenten, v);
        if (d.bestand() == null) {
            throw Weigering.onbekend("De inhoud van dit document");
        }
        new Aflevering(
                        d.bestandsnaam(),
                        d.bestand(),
                        d.bestandsomvang(),
                        vanaf -> documenten.open(v.toegang(), d, vanaf))
                .stuur(ctx);
    }
}
