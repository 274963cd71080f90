package nl.poort.web.ketentest;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.UUID;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.keten.ketentest.Bevindingen;
import nl.poort.keten.ketentest.Deling;
import nl.poort.keten.ketentest.Iteraties;
import nl.poort.keten.ketentest.Ketentests;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.techniek.Weigering;

/// The doors these screens go through.
public record Testdeuren(
        Ketentests tests,
        Iteraties iteraties,
        Bevindingen bevindingen,
        Deling deling,
        Registers registers,
        Clock klok) {

    public record Registers(Medewerkers medewerkers, Kenmerken kenmerken) {}

    /// The id in the path; what is no id is answered as an unknown one.
    static UUID id(Context ctx, String naam, String ding) {
        try {
            var tekst = ctx.pathParam(naam);
            if (tekst.length() == 36) {
                return UUID.fromString(tekst);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw Weigering.onbekend(ding);
    }

    static int nummer(Context ctx, String naam, String ding) {
        var tekst = ctx.pathParam(naam);
        if (!tekst.matches("\\d{1,4}")) {
            throw Weigering.onbekend(ding);
        }
        return Integer.parseInt(tekst);
    }
}
