package nl.poort.web.zaak;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import nl.poort.keten.behandeling.Zaakstukken;
import nl.poort.registers.documenten.Inhoud;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;

/// Takes a form in with a file (`inhoud`) for a case: the content goes straight to disk.
///
/// @param hoogstens how large the file may be, in bytes
public record Stukontvangst(Zaakstukken stukken, long hoogstens) {

    /// What was sent in; without content when no file was chosen.
    public record Ingekomen(String naam, String formaat, Inhoud inhoud) {}

    /// Does the work with what was sent in, and gives the path to go to.
    @FunctionalInterface
    public interface Werk {
        String doe(Formulier f, Ingekomen bestand);
    }

    /// Takes the file in before anything is decided, outside any transaction, and clears away what was not used.
    public void verwerk(Context ctx, Werk werk, Handler toon) throws Exception {
        ctx.req()
                .setAttribute(
                        "org.eclipse.jetty.multipartConfig",
                        new MultipartConfigElement(stukken.map().toString(), hoogstens, hoogstens, 0));
        var deel = deel(ctx);
        Ingekomen[] bestand = {new Ingekomen("", "", null)};
        Weigering[] geweigerd = {null};
        try {
            if (deel != null && deel.getSize() > 0) {
                bestand[0] = neem(deel);
            }
        } catch (Weigering w) {
            geweigerd[0] = w;
        }
        try {
            Formulier.verwerk(
                    ctx,
                    f -> {
                        if (geweigerd[0] != null) {
                            f.fout("inhoud", geweigerd[0].zinnen().getFirst());
                            f.weiger();
                        }
                        return werk.doe(f, bestand[0]);
                    },
                    toon);
        } finally {
            stukken.gooiWeg(bestand[0].inhoud());
            if (deel != null) {
                deel.delete();
            }
        }
    }

    private Ingekomen neem(Part deel) throws IOException {
        try (var in = deel.getInputStream()) {
            return new Ingekomen(deel.getSubmittedFileName(), deel.getContentType(), stukken.neem(in));
        }
    }

    private static Part deel(Context ctx) throws IOException {
        try {
            return ctx.req().getPart("inhoud");
        } catch (ServletException e) {
            throw new Weigering("onleesbaar", "Dit is geen geldig formulier met een bestand");
        }
    }
}
