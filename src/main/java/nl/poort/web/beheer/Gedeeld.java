package nl.poort.web.beheer;

import io.javalin.http.Context;
import nl.poort.registers.organisatie.Organisatie;

/// What all organisations share: whether who looks may change it, and else who does.
///
/// @param beheerder the name of the organisation that keeps it
public record Gedeeld(boolean mag, String beheerder) {
    static Gedeeld van(Registers registers, Context ctx) {
        var wie = Adres.actor(ctx);
        return new Gedeeld(
                registers.organisaties().beheertGedeeld(wie),
                registers
                        .organisaties()
                        .findBeherend(wie)
                        .map(Organisatie::naam)
                        .orElse("de beherende organisatie"));
    }

    public String zin() {
        return "Dit geldt voor alle organisaties. Een beheerder van " + beheerder + " kan het wijzigen.";
    }
}
