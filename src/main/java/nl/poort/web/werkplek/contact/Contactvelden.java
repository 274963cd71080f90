package nl.poort.web.werkplek.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.keten.vragen.Context;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.web.werkplek.Deuren;

/// The fields of the screen that are kept while somebody types. What is searched for is not among them.
final class Contactvelden {
    private static final Set<String> BEWAARD = Set.of(
            "woorden",
            "antwoord",
            "klant",
            "naam",
            "telefoon",
            "email",
            "namens",
            "namensnaam",
            "team",
            "besluit",
            "wijze",
            "naar",
            "gevraagd",
            "bij",
            "turfonderwerp",
            "vraagsoort",
            "onderwerp",
            "impact",
            "urgentie",
            "ruggespraak",
            "ruggespraakteam",
            "meegeven",
            "tijdvak",
            "vragenset",
            Context.PLAATS);

    private final Deuren deuren;

    Contactvelden(Deuren deuren) {
        this.deuren = deuren;
    }

    static UUID id(io.javalin.http.Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Dit contact");
        }
    }

    /// Keeps what was sent; fields that were not sent stay as they are.
    LopendContact bewaar(io.javalin.http.Context ctx, Medewerker wie) {
        var id = id(ctx);
        var velden = new LinkedHashMap<String, String>();
        for (var veld : ctx.formParamMap().entrySet()) {
            if (BEWAARD.contains(veld.getKey()) || veld.getKey().matches("setvraag[a-t]")) {
                velden.put(
                        veld.getKey(),
                        veld.getValue().isEmpty() ? "" : veld.getValue().getFirst());
            }
        }
        var contact = deuren.balie().stappen().bewaar(wie, id, velden);
        var kanaal = ctx.formParam("kanaal");
        return kanaal == null || kanaal.equals(contact.kanaal())
                ? contact
                : deuren.balie().stappen().kiesKanaal(wie, id, kanaal);
    }

    /// Puts words in a field, without the screen having sent them.
    LopendContact zet(Medewerker wie, UUID id, String veld, String waarde) {
        return deuren.balie().stappen().bewaar(wie, id, Map.of(veld, waarde));
    }
}
