package nl.poort.web.regels;

import io.javalin.http.Context;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Sessie;

/// The addresses of the workplace, and what stands in them.
final class Regelpad {
    static final String LIJST = "/beheer/regels";
    static final String VERSIE = LIJST + "/{id}/{versie}";
    static final String NIEUW = "/beheer/regelmodellen/nieuw";
    static final String MODEL = "/beheer/regelmodellen/{id}";

    private static final int MEESTE_STAPPEN = 1_000_000_000;

    private Regelpad() {}

    static String model(UUID id) {
        return "/beheer/regelmodellen/" + id;
    }

    static String versie(UUID boek, int versie) {
        return LIJST + "/" + boek + "/" + versie;
    }

    static Medewerker wie(Context ctx) {
        return Sessie.medewerker(ctx);
    }

    /// What is no id is answered as an unknown one.
    static UUID id(Context ctx, String ding) {
        try {
            var tekst = ctx.pathParam("id");
            if (tekst.length() == 36) {
                return UUID.fromString(tekst);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw Weigering.onbekend(ding);
    }

    static UUID model(Context ctx) {
        return id(ctx, "Dit model");
    }

    static int nummer(Context ctx) {
        var tekst = ctx.pathParam("versie");
        if (!tekst.matches("\\d{1,6}")) {
            throw Weigering.onbekend("Deze versie");
        }
        return Integer.parseInt(tekst);
    }

    /// What somebody looked at when the form was made.
    static int stap(Formulier f) {
        return f.getal("stap", 1, MEESTE_STAPPEN, "Laad de bladzijde opnieuw");
    }

    /// A parameter of the address, empty when it is not there.
    static String vraag(Context ctx, String naam) {
        var waarde = ctx.queryParam(naam);
        return waarde == null ? "" : waarde.strip();
    }

    static int getal(Context ctx, String naam, int anders) {
        var tekst = vraag(ctx, naam);
        return tekst.matches("\\d{1,6}") ? Integer.parseInt(tekst) : anders;
    }
}
